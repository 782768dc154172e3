import { childrenOf, isShown, nodesIn, parentOf, tagOf, withAncestors } from './dom';
import { itemSelector, likeSiblings } from './like-siblings';

/** A list, and which of the things in it are its items; null where that goes without saying. */
export interface List {
  element: Element;
  item: string | null;
}

const LIST = /^(?:ul|ol|menu)$/;
const ITEM = /^(?:li|dd|tr)$/;
/** How far an item of a list may be from the words in it. */
const NEAR = 5;

/** The list that an element is, or is one of: pointing at one skill means them all. Null where it stands alone. */
export function listAround(pointed: Element): List | null {
  if (LIST.test(tagOf(pointed))) return { element: pointed, item: null };
  const near = withAncestors(pointed).slice(0, NEAR);
  const item = near.find((one) => ITEM.test(tagOf(one)) && likeSiblings(one).length > 1);
  if (item) return listOf(item);
  if (piecesOf(pointed).length > 1) return { element: pointed, item: null };
  for (const at of near) {
    if (likeSiblings(at).length > 1) return standsAmongMarks(at) ? listOf(at) : null;
    if (!isAlone(at)) return null;
  }
  return null;
}

/** The items of a list, or of what is built like one; else the element alone. */
export function piecesOf(element: Element): Element[] {
  const children = childrenOf(element);
  const [first] = children;
  const alike = children.length > 1 && first && children.every((one) => tagOf(one) === tagOf(first));
  return alike || LIST.test(tagOf(element)) ? children.filter(isShown) : [element];
}

function listOf(item: Element): List | null {
  const element = parentOf(item);
  return element && { element, item: itemSelector(item) };
}

/** Whether it is all that its parent holds. */
export function isAlone(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && childrenOf(parent).filter(isShown).length === 1 && standsAmongMarks(element);
}

/** Whether nothing but commas, dots and strokes stands between an element and its siblings: links in a sentence are no list. */
function standsAmongMarks(element: Element): boolean {
  const parent = parentOf(element);
  return (
    parent !== null && [...nodesIn(parent)].every((node) => !(node instanceof Text) || !/[\p{L}\p{N}]/u.test(node.data))
  );
}
