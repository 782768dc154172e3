import { browser } from 'wxt/browser';
import { currentWindowId } from './side-panel';

/** The window that this page stands beside as its panel; null where the page is a tab of its own. */
export async function windowBeside(): Promise<number | null> {
  return (await browser.tabs.getCurrent()) ? null : currentWindowId();
}
