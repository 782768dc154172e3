import type { Sight } from '../sight';
import { words } from '../text';
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
  /** The address the document was loaded from, where the browser tells. */
  loadedFrom?: string | undefined;
}

const STEP_MS = 150;
const FEW_LINES = 8;
const UNFINISHED =
  '[aria-busy="true"],[role="progressbar"],[class*="spinner"],[class*="loading"],[class*="skeleton"],#root:empty,#app:empty,#__next:empty';

/**
 * Looks at a page, and where it looks unfinished waits for it to render, at most two seconds. A look taken across an
 * in-page navigation is thrown away and taken anew. After such a navigation an app may still show whom it showed before:
 * then the page is only taken as it is once it says in its own words that it is the page of its address.
 */
export const lookAtSettledPage = async (document: Document, options: SettleOptions): Promise<Sight> => {
  const most = Math.ceil((options.waitMs ?? 2000) / STEP_MS);
  let address = options.address();
  let sight = lookAtPage(document, address, options);
  for (let step = 0; step < most && !options.signal?.aborted; step += 1) {
    if (address === options.address() && !isUnfinished(document, sight) && isOfAddress(sight, options.loadedFrom))
      return sight;
    await options.wait(STEP_MS);
    address = options.address();
    sight = lookAtPage(document, address, options);
  }
  sight.unsettled = !isOfAddress(sight, options.loadedFrom);
  return sight;
};

const isUnfinished = (document: Document, { lines, data, things }: Sight): boolean => {
  const body = bodyOf(document);
  if (!body) return true;
  if (lines.length > FEW_LINES || data.length + things.length > 0) return false;
  return query(body, UNFINISHED, 1).length > 0 || (lines.length === 0 && query(body, 'script', 1).length > 0);
};

/** Whether the page was loaded as it stands, or its title, heading or own links speak of the address it has now. */
const isOfAddress = (sight: Sight, loadedFrom: string | undefined): boolean => {
  const path = pathOf(sight.address);
  if (loadedFrom === undefined || pathOf(loadedFrom) === path) return true;
  const head = new Set(words(`${sight.title} ${sight.lines.find((line) => line.level === 1)?.text ?? ''}`));
  const named = words(decoded(path)).filter((word) => word.length > 2 && /\D/.test(word));
  // What stands below the page's own path: `/ada/followers` on `/ada`.
  const isBelow = ({ href }: { href: string }) =>
    URL.canParse(href, sight.base) && pathOf(new URL(href, sight.base).href).startsWith(`${path}/`);
  return named.some((word) => head.has(word)) || (path.length > 1 && sight.links.some(isBelow));
};

const pathOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : '';

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
