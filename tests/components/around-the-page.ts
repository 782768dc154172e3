/** What else the browser offers a page of ours: written down instead of done. */
import { browser } from 'wxt/browser';

export const aroundThePage = {
  /** Addresses of tabs that were opened. */
  pagesOpened: [] as string[],
  badge: '',
};

Object.assign(browser, {
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      aroundThePage.badge = text;
    },
    setBadgeBackgroundColor: async () => undefined,
  },
});
Object.assign(browser.tabs, {
  create: async ({ url }: { url: string }) => {
    aroundThePage.pagesOpened.push(url);
    return {};
  },
});
