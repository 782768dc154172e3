import { browser } from 'wxt/browser';

/** What the browser shows beside its windows. An optional permission: the user may never give it, and take it back. */
const PERMISSION = { permissions: ['notifications' as const] };

/** Absent until it is allowed, though its types say otherwise: Chrome has no such key then, Firefox one without a value. */
const shown = (): typeof browser.notifications | undefined => browser.notifications;

export interface Notification {
  /** A notification with an id that is already shown takes that one's place. */
  id: string;
  title: string;
  message: string;
}

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks the user. Must be called straight from a click: a promise in between loses the gesture. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(PERMISSION);

export async function notify({ id, title, message }: Notification): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Takes one from the screen. Where none may be shown, there is none. */
export async function clearNotification(id: string): Promise<void> {
  await shown()?.clear(id);
}

/**
 * Calls back with the id of a notification that was clicked, also one of an earlier life of the worker: to be called at its
 * every start. Where the permission is given later, it listens from then on.
 */
export function onNotificationClick(open: (id: string) => void): void {
  let listening = false;
  const listen = (): void => {
    if (listening) return;
    shown()?.onClicked.addListener(open);
    listening = shown() !== undefined;
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
