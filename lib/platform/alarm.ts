import { browser } from 'wxt/browser';

/** Rings every `minutes`. Made anew at each start of the worker, since alarms don't always survive. */
export function onAlarm(name: string, minutes: number, ring: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
  browser.alarms.create(name, { periodInMinutes: minutes });
}
