import type { Sight } from '../sight';
import { bodyOf, query } from './dom';
import { type LookOptions, lookAtPage } from './look';

export interface SettleOptions extends LookOptions {
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
const FEW_LINES = 8;
const UNFINISHED =
  '[aria-busy="true"],[role="progressbar"],[class*="spinner"],[class*="loading"],[class*="skeleton"],#root:empty,#app:empty,#__next:empty';

/**
 * Looks at a page, and where it looks unfinished waits for it to render, at most two seconds. A look taken across an
 * in-page navigation is thrown away and taken anew.
 */
export const lookAtSettledPage = async (document: Document, options: SettleOptions): Promise<Sight> => {
  const most = Math.ceil((options.waitMs ?? 2000) / STEP_MS);
  let address = options.address();
  let sight = lookAtPage(document, address, options);
  for (let step = 0; step < most && !options.signal?.aborted; step += 1) {
    if (address === options.address() && !isUnfinished(document, sight)) break;
    await options.wait(STEP_MS);
    address = options.address();
    sight = lookAtPage(document, address, options);
  }
  return sight;
};

const isUnfinished = (document: Document, { lines, data, things }: Sight): boolean => {
  const body = bodyOf(document);
  if (!body) return true;
  if (lines.length > FEW_LINES || data.length + things.length > 0) return false;
  return query(body, UNFINISHED, 1).length > 0 || (lines.length === 0 && query(body, 'script', 1).length > 0);
};
