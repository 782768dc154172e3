import type { TaughtSelector } from '../../domain/taught-recipe';
import { attributeOf, tagOf, withAncestors } from '../dom';
import { isAboutSomebody } from './personal-words';
import { stepsDown } from './steps-down';

/** What a page says of its parts to tests, search engines and screen readers. */
const MARKS = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-field',
  'data-section',
  'itemprop',
  'property',
  'aria-label',
  'role',
];
/** Tags of which a page has one. */
const LANDMARKS = new Set(['main', 'article', 'header', 'aside', 'address']);

/** By a mark of its own, or the steps down from the nearest thing that has one. */
export function* markSelectors(document: Document, element: Element): Generator<TaughtSelector> {
  for (const at of withAncestors(element)) {
    const steps = stepsDown(at, element);
    const tag = CSS.escape(tagOf(at));
    for (const name of MARKS) {
      const value = attributeOf(at, name);
      if (!isMark(value) || isAboutSomebody(document, value)) continue;
      yield { kind: 'mark', css: `${tag}[${name}="${value}"]${steps}` };
    }
    if (LANDMARKS.has(tagOf(at))) yield { kind: 'mark', css: `${tag}${steps}` };
  }
}

/** Short, and of plain words: no address, no number, nothing that would need quoting. */
const isMark = (value: string): boolean => /^[a-z][\w: -]{0,50}$/i.test(value) && !/\d{3}/.test(value);
