import { browser } from 'wxt/browser';

/** Chrome's part of the browser object that Firefox and the polyfill's types lack. */
interface ChromeSidePanel {
  open(options: { windowId: number }): Promise<void>;
}
interface FirefoxSidebar {
  open(): Promise<void>;
}

const sidePanel = (browser as { sidePanel?: ChromeSidePanel }).sidePanel;
const sidebar = (browser as { sidebarAction?: FirefoxSidebar }).sidebarAction;

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox). Must be called straight from a click, with
 * the window's id at hand: a promise in between loses the gesture.
 */
export function openSidePanel(windowId: number): Promise<void> {
  if (sidePanel) return sidePanel.open({ windowId });
  if (sidebar) return sidebar.open();
  return openAsTab();
}

export const currentWindowId = async (): Promise<number> => (await browser.windows.getCurrent()).id ?? -1;

/** The panel as a full tab: the same page, two columns where there is room. */
export async function openAsTab(hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + hash });
}

export async function openPage(path: '/welcome.html' | '/sidepanel.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
