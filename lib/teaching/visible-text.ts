import { LIMITS } from '../domain/fields';
import { isShown, nodesIn, ownerOf, tagOf } from './dom';
import { plainLine } from './plain-line';

const MOST_NODES = 4000;
const DEEPEST = 200;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea']);
const INLINE = /^(?:inline|contents|ruby)/;

/** The visible text of an element as one line, the words of different blocks kept apart by a space or what is given. */
export function visibleText(element: Element, limit: number = LIMITS.paragraph, between = ' '): string {
  const view = ownerOf(element).defaultView;
  if (!view || !isShown(element)) return '';
  let text = '';
  let left = MOST_NODES;
  const gather = (parent: Node, depth: number): void => {
    for (const node of nodesIn(parent)) {
      left -= 1;
      if (left < 0 || depth > DEEPEST || text.length > limit * 2) return;
      if (node instanceof Text) text += node.data.slice(0, limit * 2);
      if (!(node instanceof Element) || SILENT.has(tagOf(node))) continue;
      const { display } = view.getComputedStyle(node);
      if (!isShown(node) && display !== 'contents') continue;
      const apart = INLINE.test(display) && tagOf(node) !== 'br' ? '' : between;
      text += apart;
      gather(node, depth + 1);
      text += apart;
    }
  };
  gather(element, 0);
  const [mark] = between.trim();
  const once = mark
    ? text
        .split(between)
        .map((part) => part.trim())
        .filter(Boolean)
        .join(between)
    : text;
  return plainLine(once, limit);
}
