import { LIMITS } from '../../domain/fields';
import { line } from '../text';
import { firstChild, nextSibling, nodeType, parentNode, tagOf, textData } from './dom';
import { INLINE, SKIPPED } from './tags';
import { isVisible } from './visibility';

const MOST_NODES = 4000;

/** The visible text of an element, the words of different blocks kept apart. Bounded in length. */
export const elementText = (element: Element, limit: number = LIMITS.paragraph): string => {
  if (!isVisible(element)) return '';
  let text = '';
  let node: Node | null = firstChild(element);
  for (let count = 0, depth = 0; node && count < MOST_NODES && text.length < limit * 2; count += 1) {
    let inside: Node | null = null;
    if (nodeType(node) === 3) text += textData(node).slice(0, limit * 2);
    else if (nodeType(node) === 1) {
      const tag = tagOf(node);
      if (!INLINE.has(tag)) text += ' ';
      if (!SKIPPED.has(tag) && isVisible(node as Element)) inside = firstChild(node);
    }
    let next: Node | null = inside ?? nextSibling(node);
    if (inside) depth += 1;
    while (!next && depth > 0) {
      node = parentNode(node as Node) as Node;
      depth -= 1;
      if (!INLINE.has(tagOf(node))) text += ' ';
      next = nextSibling(node);
    }
    node = next;
  }
  return line(text, limit);
};
