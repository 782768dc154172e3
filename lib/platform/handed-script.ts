import { browser } from 'wxt/browser';
import type { Result } from '../domain/result';
import { inPage, type PageFault } from './page-script';

/** Page scripts that are handed something to work with. */
export type HandedScript = '/reader.js' | '/teach.js' | '/taught.js';

/**
 * Runs a page script with data, and hands back its answer, unparsed. A script file takes no arguments, so the data is
 * left for it in the isolated world, under a name from which the script takes it away as its first act.
 */
export const runHanded = (
  tabId: number,
  script: HandedScript,
  name: string,
  data: unknown,
): Promise<Result<unknown, PageFault>> =>
  inPage(async () => {
    const target = { tabId };
    await browser.scripting.executeScript({ target, func: leave, args: [name, data] });
    return browser.scripting.executeScript({ target, files: [script] });
  });

/** Runs the page script on what another has set aside for it. */
export const runOnSetAside = (tabId: number): Promise<Result<unknown, PageFault>> =>
  inPage(() => browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] }));

/** Calls what a page script left under a name to be stopped by, if it is still at it. */
export const callLeft = (tabId: number, name: string): Promise<Result<unknown, PageFault>> =>
  inPage(() => browser.scripting.executeScript({ target: { tabId }, func: call, args: [name] }));

// These two go into the page as text: they may know nothing but their arguments.

function leave(name: string, data: unknown): void {
  Object.defineProperty(globalThis, name, { value: data, configurable: true, enumerable: false });
}

function call(name: string): void {
  const left = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
  if (typeof left === 'function') left();
}
