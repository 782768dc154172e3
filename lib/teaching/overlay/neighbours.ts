import { firstIn, isShown, nextOf, parentOf, previousOf, query, tagOf } from '../dom';

const NEVER = new Set(['html', 'head', 'script', 'style', 'template', 'noscript', 'link', 'meta', 'br']);

/** Where each arrow leads: out, in, and to what stands beside. */
const STEPS: Record<string, (from: Element) => Element | null> = {
  ArrowUp: parentOf,
  ArrowDown: (from) => onwards(firstIn(from), nextOf),
  ArrowLeft: (from) => onwards(previousOf(from), previousOf),
  ArrowRight: (from) => onwards(nextOf(from), nextOf),
};

export const isStep = (key: string): boolean => key in STEPS;

/** The element an arrow leads to; the same one where there is none. */
export function step(from: Element, key: string, host: Element): Element {
  const to = STEPS[key]?.(from) ?? null;
  return to && to !== host && !NEVER.has(tagOf(to)) ? to : from;
}

/** Where the arrows start: the main heading, or whatever comes first. */
export function firstElement(document: Document): Element | null {
  for (const selector of ['main h1', 'h1', 'main', 'body > *']) {
    const found = query(document, selector).find(isPointable);
    if (found) return found;
  }
  return null;
}

export const isPointable = (element: Element): boolean => !NEVER.has(tagOf(element)) && isShown(element);

function onwards(from: Element | null, next: (of: Element) => Element | null): Element | null {
  for (let at = from; at; at = next(at)) if (isPointable(at)) return at;
  return null;
}
