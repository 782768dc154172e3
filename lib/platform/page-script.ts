import { browser } from 'wxt/browser';
import { err, ok, type Result } from '../domain/result';

/** Why a page gave no answer. */
export type PageFault = 'no-page' | 'not-allowed';

/** What the page script answered, unparsed, and the tab's address as the browser gave it afterwards. */
export interface PageAnswer {
  raw: unknown;
  address: string;
}

const SCRIPT = '/reader.js';

/**
 * Runs the page script once in the visible page, under the gesture that opened the popup. Carries no
 * schema library: the popup's shell calls it before anything heavy is loaded.
 */
export async function askPage(): Promise<Result<PageAnswer, PageFault>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return err('no-page');
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [SCRIPT] });
    const { url } = await browser.tabs.get(tab.id);
    return ok({ raw: frame?.result, address: url ?? '' });
  } catch (fault) {
    // The browser rejects with a plain Error where injection is forbidden; it has no code to look at.
    if (fault instanceof Error) return err('not-allowed');
    throw fault;
  }
}
