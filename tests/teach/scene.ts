import type { Teachable } from '../../lib/domain/fields';
import { isEntryKind } from '../../lib/domain/fields';
import type { TaughtField } from '../../lib/domain/taught-recipe';
import { factsOfEntries } from '../../lib/reading/conclude/told-entries';
import { lookAtEntries } from '../../lib/reading/look/look';
import { deriveSelectors } from '../../lib/teaching/derive/derive-selectors';
import { lookUp } from '../../lib/teaching/look-up';
import type { Seen } from '../../lib/teaching/merge';
import { sampleOf, takingOf } from '../../lib/teaching/taking';

/** Puts a page's body into this one, where there is layout; the test's own frame keeps its head. */
export function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
}

export function at(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing at ${selector}`);
  return element;
}

export const DAY_ONE = Date.UTC(2026, 10, 22);

/** What is remembered when the user points there. */
export function taughtAt(selector: string, field: Teachable): TaughtField {
  const taking = takingOf(at(selector), field);
  if (!taking) throw new Error(`nothing to teach at ${selector}`);
  return {
    field,
    selectors: deriveSelectors(document, taking.element),
    item: taking.item,
    attribute: taking.attribute,
    sample: sampleOf(taking, field),
    learnedAt: DAY_ONE,
    health: { lastSeen: DAY_ONE, state: 'found' },
  };
}

/** What the page holds now where it was taught, as the extension would have it. */
export function seenHere(taught: TaughtField): Seen {
  const [looked] = lookUp(document, [taught]);
  if (!looked) throw new Error('no answer');
  const kind = taught.field;
  if (!isEntryKind(kind)) return { taught, sight: looked.sight, told: [] };
  const [entries = []] = lookAtEntries([looked.entries], {});
  return { taught, sight: looked.sight, told: factsOfEntries(entries, kind, 'https://harbour.example/') };
}
