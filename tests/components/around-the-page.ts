/** What else the browser offers a page of ours: written down instead of done. */
import { browser } from 'wxt/browser';

export const aroundThePage = {
  /** Addresses of tabs that were opened. */
  pagesOpened: [] as string[],
  badge: '',
  /** Whether reminders are allowed, and what the user says when asked; how often they were. */
  reminders: { allowed: false, wouldAllow: true, asked: 0 },
};

Object.assign(browser, {
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      aroundThePage.badge = text;
    },
    setBadgeBackgroundColor: async () => undefined,
  },
});
Object.assign(browser, {
  permissions: {
    contains: async () => aroundThePage.reminders.allowed,
    request: async () => {
      aroundThePage.reminders.asked += 1;
      aroundThePage.reminders.allowed = aroundThePage.reminders.wouldAllow;
      return aroundThePage.reminders.allowed;
    },
  },
});
Object.assign(browser.tabs, {
  create: async ({ url }: { url: string }) => {
    aroundThePage.pagesOpened.push(url);
    return {};
  },
});
