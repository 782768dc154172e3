import { LIMITS } from '../domain/fields';
import { firstChild, nextSibling, nodeType, parentNode, tagOf, textData } from './dom';
import { INLINE_TAGS, SKIPPED_TAGS } from './outline/tags';
import { clean, cut } from './text';
import { isVisible } from './visibility';

const MOST_NODES = 4000;

/** The visible text of an element, words of different blocks kept apart. Bounded in length. */
export const elementText = (element: Element, limit: number = LIMITS.paragraph): string => {
  if (!isVisible(element)) return '';
  let text = '';
  let node: Node | null = firstChild(element);
  let depth = 0;
  for (let count = 0; node && count < MOST_NODES && text.length < limit * 2; count += 1) {
    const type = nodeType(node);
    if (type === 3) text += textData(node).slice(0, limit * 2);
    let inside: Node | null = null;
    if (type === 1) {
      const tag = tagOf(node as Element);
      if (!INLINE_TAGS.has(tag)) text += ' ';
      if (!SKIPPED_TAGS.has(tag) && isVisible(node as Element)) inside = firstChild(node);
    }
    if (inside) {
      node = inside;
      depth += 1;
      continue;
    }
    let next = nextSibling(node);
    while (!next && depth > 0) {
      node = parentNode(node) as Node;
      depth -= 1;
      if (!INLINE_TAGS.has(tagOf(node as Element))) text += ' ';
      next = nextSibling(node);
    }
    node = next;
  }
  return cut(clean(text), limit);
};
