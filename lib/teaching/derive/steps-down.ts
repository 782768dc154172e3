import { childrenOf, parentOf, tagOf } from '../dom';

/** The steps from an element down to one in it (`> ul > li:nth-of-type(2)`); empty where they are the same. */
export function stepsDown(from: Element, to: Element): string {
  const steps: string[] = [];
  for (let at = to; at !== from; ) {
    const parent = parentOf(at);
    if (!parent) break;
    steps.unshift(` > ${stepOf(at, parent)}`);
    at = parent;
  }
  return steps.join('');
}

/** A tag, counted only where there are several. */
function stepOf(element: Element, parent: Element): string {
  const tag = CSS.escape(tagOf(element));
  const alike = childrenOf(parent).filter((one) => tagOf(one) === tagOf(element));
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}
