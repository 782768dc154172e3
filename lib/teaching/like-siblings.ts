import { classesOf } from './derive/class-selectors';
import { attributeOf, childrenOf, isShown, parentOf, query, tagOf } from './dom';

/** What stands beside an element and is built like it, itself among them, in the page's order. */
export function likeSiblings(element: Element): Element[] {
  const parent = parentOf(element);
  return parent ? childrenOf(parent).filter((one) => isShown(one) && isBuiltLike(one, element)) : [element];
}

/** The same tag, and a class in common where they have any. */
function isBuiltLike(one: Element, other: Element): boolean {
  if (tagOf(one) !== tagOf(other)) return false;
  const [names, others] = [namesOf(one), namesOf(other)];
  return names.length === 0 ? others.length === 0 : names.some((name) => others.includes(name));
}

const namesOf = (element: Element): string[] => attributeOf(element, 'class').split(/\s+/).filter(Boolean);

/** How the items of a list are told from what stands between them: the tag, with a class only where it takes one. */
export function itemSelector(element: Element): string {
  const parent = parentOf(element);
  const tag = CSS.escape(tagOf(element));
  const alike = likeSiblings(element);
  const others = parent
    ? childrenOf(parent).filter((one) => tagOf(one) === tagOf(element) && !alike.includes(one))
    : [];
  if (others.length === 0) return tag;
  const hasClass = (name: string) => (one: Element) => Element.prototype.matches.call(one, name);
  const telling = classesOf(element).filter((name) => !others.some(hasClass(name)));
  return `${tag}${telling.find((name) => alike.every(hasClass(name))) ?? telling[0] ?? ''}`;
}

/** The items of a list that show. */
export const itemsIn = (list: Element, item: string): Element[] => query(list, `:scope > ${item}`).filter(isShown);
