import { browser } from 'wxt/browser';

/** The number on the toolbar icon; nothing at zero. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? String(Math.min(count, 999)) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#0b6358' });
}

/** Rings every `minutes`. Made anew at each start of the worker, since alarms don't always survive. */
export function onAlarm(name: string, minutes: number, ring: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
  browser.alarms.create(name, { periodInMinutes: minutes });
}
