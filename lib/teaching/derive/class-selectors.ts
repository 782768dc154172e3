import type { TaughtSelector } from '../../domain/taught-recipe';
import { attributeOf, tagOf, withAncestors } from '../dom';
import { isAuthoredName } from './authored-name';
import { stepsDown } from './steps-down';

const FAR = 8;

/** By its own class names, alone or within something else's; then the steps down from something that has one. */
export function* classSelectors(_document: Document, element: Element): Generator<TaughtSelector> {
  const own = classesOf(element);
  const tag = CSS.escape(tagOf(element));
  const around = withAncestors(element).slice(1, FAR);
  for (const name of own) yield { kind: 'class', css: name };
  if (own.length > 1) yield { kind: 'class', css: own.join('') };
  for (const at of around) {
    for (const name of classesOf(at)) {
      for (const mine of own) yield { kind: 'class', css: `${name} ${mine}` };
      yield { kind: 'class', css: `${name} ${tag}` };
    }
  }
  for (const at of around) {
    for (const name of classesOf(at)) yield { kind: 'class', css: `${name}${stepsDown(at, element)}` };
  }
}

/** Selectors of the classes that a person named. */
export const classesOf = (element: Element): string[] =>
  attributeOf(element, 'class')
    .split(/\s+/)
    .filter(isAuthoredName)
    .slice(0, 5)
    .map((name) => `.${CSS.escape(name)}`);
