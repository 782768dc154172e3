import type { TaughtSelector } from '../domain/taught-recipe';
import { holds, query, tagOf } from './dom';
import { visibleText } from './visible-text';

/** What says what follows it. */
const ANCHORS = 'h1,h2,h3,h4,h5,h6,[role="heading"],dt,th';
const MAIN = 'h1';
const LONGEST_LABEL = 60;

/** The one element a selector finds; null where it finds none or several. */
export function find(document: Document, selector: TaughtSelector): Element | null {
  if (selector.kind === 'heading') return afterHeading(document, selector);
  const [found, another] = query(document, selector.css);
  return found && !another ? found : null;
}

export const labelOf = (anchor: Element): string => visibleText(anchor, LONGEST_LABEL * 2).replace(/\s*:$/, '');
export const isAnchor = (element: Element): boolean => Element.prototype.matches.call(element, ANCHORS);
export const isMain = (anchor: Element): boolean => tagOf(anchor) === MAIN;

/** The nth element of a kind between a heading and the next. */
function afterHeading(document: Document, { heading, tag, nth }: TaughtSelector & { kind: 'heading' }): Element | null {
  const anchors = query(document, ANCHORS);
  const said = anchors.filter((one) => (heading === null ? isMain(one) : labelOf(one) === heading));
  const [from, another] = said;
  if (!from || another) return null;
  return elementsAfter(document, from, tag)[nth] ?? null;
}

/** The elements of a kind between an anchor and the next, in the page's order. */
export function elementsAfter(document: Document, anchor: Element, tag: string): Element[] {
  const all = query(document, `${ANCHORS},${tag}`);
  const out: Element[] = [];
  for (const one of all.slice(all.indexOf(anchor) + 1)) {
    if (isAnchor(one)) break;
    if (tagOf(one) === tag) out.push(one);
  }
  return out;
}

/** The nearest anchor before an element; null where it is one itself or stands in one. */
export function anchorOf(document: Document, element: Element): Element | null {
  if (isAnchor(element)) return null;
  const before = query(document, ANCHORS).filter(
    (one) => Node.prototype.compareDocumentPosition.call(one, element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const last = before.at(-1);
  return last && !holds(last, element) ? last : null;
}
