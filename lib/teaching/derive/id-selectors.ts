import type { TaughtSelector } from '../../domain/taught-recipe';
import { attributeOf, withAncestors } from '../dom';
import { isAuthoredName } from './authored-name';
import { isAboutSomebody } from './personal-words';
import { stepsDown } from './steps-down';

/** By its own id, or the steps down from the nearest thing that has one. */
export function* idSelectors(document: Document, element: Element): Generator<TaughtSelector> {
  for (const at of withAncestors(element)) {
    const id = attributeOf(at, 'id');
    if (!isAuthoredName(id) || isAboutSomebody(document, id)) continue;
    yield { kind: 'id', css: `#${CSS.escape(id)}${stepsDown(at, element)}` };
  }
}
