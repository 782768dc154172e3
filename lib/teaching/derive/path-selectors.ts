import type { TaughtSelector } from '../../domain/taught-recipe';
import { tagOf, withAncestors } from '../dom';
import { stepsDown } from './steps-down';

/** By counting, step by step from the top: there is always this one, and it is the first to break. */
export function* pathSelectors(_document: Document, element: Element): Generator<TaughtSelector> {
  const root = withAncestors(element).at(-1);
  if (root) yield { kind: 'path', css: `${CSS.escape(tagOf(root))}${stepsDown(root, element)}` };
}
