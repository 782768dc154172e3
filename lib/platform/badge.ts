import { browser } from 'wxt/browser';

/** The number on the toolbar icon; nothing at zero. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? String(Math.min(count, 999)) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#0b6358' });
}
