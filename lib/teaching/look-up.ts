import { isEntryKind } from '../domain/fields';
import type { TaughtField, TaughtSelector, TaughtSight } from '../domain/taught-recipe';
import { isShown } from './dom';
import { entriesIn } from './entries';
import { find } from './find';
import { valuesOf } from './value';

/** What the page needs to know of a taught field: not its sample. */
export type TaughtPlace = Pick<TaughtField, 'field' | 'selectors' | 'item' | 'attribute'>;

interface Vote {
  selector: TaughtSelector;
  element: Element;
}

/** What stands there, and of a record's list its entries: how to look at these is the reader's business. */
export interface Looked {
  sight: TaughtSight;
  entries: Element[];
}

/** Looks in the page for what was taught, and says what stands there and how far the selectors agree on it. */
export const lookUp = (document: Document, places: readonly TaughtPlace[]): Looked[] =>
  places.map(({ field, selectors, item, attribute }) => {
    const votes = selectors.flatMap((selector) => {
      const element = find(document, selector);
      return element && isShown(element) ? [{ selector, element }] : [];
    });
    const chosen = agreed(votes);
    const values = chosen ? valuesOf({ element: chosen.element, item, attribute }, field) : [];
    if (!chosen || values.length === 0)
      return { sight: { ...NOTHING, state: votes.length > 1 && !chosen ? 'disagree' : 'nothing' }, entries: [] };
    const entries = isEntryKind(field) ? entriesIn(chosen.element, item) : [];
    return { sight: { state: 'found', kind: chosen.kind, sure: chosen.sure, values }, entries };
  });

const NOTHING: TaughtSight = { state: 'nothing', kind: null, sure: false, values: [] };

/**
 * The element the selectors agree on. All that merely count their way from somewhere shift together when something is
 * put in before, so they have one voice; what names the element has its own, and so has a heading. Where they point at
 * different things, the one that is named must have another voice for it, and no other may be named.
 */
function agreed(votes: readonly Vote[]): { element: Element; kind: TaughtSelector['kind']; sure: boolean } | null {
  const naming = votes.filter(({ selector }) => isNaming(selector));
  const [first] = naming.length > 0 ? naming : votes;
  if (!first) return null;
  const { element, selector } = first;
  const dissents = (one: Vote): boolean => one.element !== element;
  const voices = new Set(votes.filter((one) => !dissents(one)).map((one) => voiceOf(one.selector)));
  const sure = naming.length > 0 && voices.size > 1;
  if (naming.some(dissents) || (votes.some(dissents) && !sure)) return null;
  return { element, kind: selector.kind, sure };
}

/** Whether a selector names what it finds, rather than counting its way there. */
function isNaming(selector: TaughtSelector): boolean {
  if (selector.kind === 'heading') return selector.heading !== null && selector.nth === 0;
  return selector.kind !== 'path' && !selector.css.includes(':nth-of-type(');
}

const voiceOf = (selector: TaughtSelector): string =>
  selector.kind === 'heading' || isNaming(selector) ? selector.kind : 'counting';
