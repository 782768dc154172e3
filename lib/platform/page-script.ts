import { browser } from 'wxt/browser';
import { err, ok, type Result } from '../domain/result';

/** Why a page gave no answer. */
export type PageFault = 'no-page' | 'not-allowed';

/** The tab in front of the user, as the browser names it. */
export interface ActiveTab {
  id: number;
  address: string;
  title: string;
}

/** The tab under the popup or beside the panel. Its address is only told under a gesture of the user. */
export async function activeTab(): Promise<Result<ActiveTab, PageFault>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return err('no-page');
  if (tab.url === undefined) return err('not-allowed');
  return ok({ id: tab.id, address: tab.url, title: tab.title ?? '' });
}

/** The text the user has selected, and nothing else of the page. */
export const selectedText = (tabId: number): Promise<Result<unknown, PageFault>> =>
  inPage(() => browser.scripting.executeScript({ target: { tabId }, func: () => String(getSelection() ?? '') }));

/** The tab's address as it is now: a page that moved on while it was read must not be mixed up. */
export const addressOf = async (tabId: number): Promise<string> => (await browser.tabs.get(tabId)).url ?? '';

export async function inPage(inject: () => Promise<{ result?: unknown }[]>): Promise<Result<unknown, PageFault>> {
  try {
    const [frame] = await inject();
    return ok(frame?.result);
  } catch (fault) {
    // The browser rejects with a plain Error where injection is forbidden; it has no code to look at.
    if (fault instanceof Error) return err('not-allowed');
    throw fault;
  }
}
