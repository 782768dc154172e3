import type { TextField } from '../../lib/domain/fields';
import type { TaughtField } from '../../lib/domain/taught-recipe';
import { deriveSelectors } from '../../lib/teaching/derive/derive-selectors';
import { sampleOf, takingOf } from '../../lib/teaching/value';

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
export function taughtAt(selector: string, field: TextField): TaughtField {
  const taking = takingOf(at(selector), field);
  if (!taking) throw new Error(`nothing to teach at ${selector}`);
  return {
    field,
    selectors: deriveSelectors(document, taking.element),
    attribute: taking.attribute,
    sample: sampleOf(taking, field),
    learnedAt: DAY_ONE,
    health: { lastSeen: DAY_ONE, state: 'found' },
  };
}
