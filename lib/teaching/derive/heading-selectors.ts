import type { TaughtSelector } from '../../domain/taught-recipe';
import { tagOf } from '../dom';
import { anchorOf, elementsAfter, isMain, labelOf } from '../find';
import { isAboutSomebody } from './personal-words';

const LONGEST = 60;

/** The element after the heading “Skills”, after the label “Location”, or after the page's main heading, whatever it says. */
export function* headingSelectors(document: Document, element: Element): Generator<TaughtSelector> {
  const anchor = anchorOf(document, element);
  if (!anchor) return;
  const label = labelOf(anchor);
  const tag = tagOf(element);
  const nth = elementsAfter(document, anchor, tag).indexOf(element);
  if (nth < 0) return;
  if (isMain(anchor)) yield { kind: 'heading', heading: null, tag, nth };
  else if (label && label.length <= LONGEST && !isAboutSomebody(document, label))
    yield { kind: 'heading', heading: label, tag, nth };
}
