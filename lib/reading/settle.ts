import type { PageReading } from '../domain/fields';
import { bodyOf, query } from './dom';
import { readPage, type ReadOptions } from './read-page';

export interface SettleOptions extends ReadOptions {
  /** The longest wait for a page that renders late. */
  waitMs?: number;
  /** Ends the wait: the user closed the popup. */
  signal?: AbortSignal;
  /** A timer, so that tests need not wait. */
  wait: (ms: number) => Promise<void>;
  /** The address as it is now; in-page navigation changes it. */
  address: () => string;
}

const STEP_MS = 150;
const UNSETTLED =
  '[aria-busy="true"],[role="progressbar"],.spinner,.loading,.loader,.skeleton,#root:empty,#app:empty,#__next:empty,#root>:only-child:empty';
const FEW_ELEMENTS = 40;

/**
 * Reads a page, and where it names nobody and looks unfinished waits for it to render, at most two seconds.
 * The page is only looked at; a reading taken across an in-page navigation is thrown away and taken anew.
 */
export const readSettledPage = async (document: Document, options: SettleOptions): Promise<PageReading> => {
  const most = Math.ceil((options.waitMs ?? 2000) / STEP_MS);
  let address = options.address();
  let reading = readPage(document, address, options);
  for (let step = 0; step < most && !options.signal?.aborted; step += 1) {
    if (address === options.address() && (reading.verdict !== 'none' || !looksUnfinished(document))) break;
    await options.wait(STEP_MS);
    address = options.address();
    reading = readPage(document, address, options);
  }
  return reading;
};

const looksUnfinished = (document: Document): boolean => {
  const body = bodyOf(document);
  if (!body) return true;
  if (query(body, UNSETTLED).length > 0) return true;
  return query(body, 'script').length > 0 && query(body, '*').length < FEW_ELEMENTS && query(body, 'h1,h2,p,main').length === 0;
};
