/**
 * The few ways this room touches the page. Accessors are taken from their prototypes: a form with
 * `<input name="parentElement">` hides the real one on the object itself.
 */

const getter = <T>(owner: object, key: string): ((of: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(owner, key)?.get;
  if (!get) throw new Error(`no accessor ${key}`);
  return (of) => get.call(of) as T;
};

export const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
export const baseOf = getter<string>(Node.prototype, 'baseURI');
export const ownerOf = getter<Document>(Node.prototype, 'ownerDocument');
export const nodesIn = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const tagOf = getter<string>(Element.prototype, 'localName');
export const firstIn = getter<Element | null>(Element.prototype, 'firstElementChild');
export const nextOf = getter<Element | null>(Element.prototype, 'nextElementSibling');
export const previousOf = getter<Element | null>(Element.prototype, 'previousElementSibling');

export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const holds = (outer: Element, inner: Element): boolean => Node.prototype.contains.call(outer, inner);

export function childrenOf(element: Element): Element[] {
  const out: Element[] = [];
  for (let at = firstIn(element); at; at = nextOf(at)) out.push(at);
  return out;
}

/** The element and what it stands in, inside out. */
export function withAncestors(element: Element): Element[] {
  const out: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) out.push(at);
  return out;
}

/** All that match, in the page's order; a selector that is none matches nothing. */
export function query(root: Document | Element, selector: string): Element[] {
  const select = root instanceof Document ? Document.prototype.querySelectorAll : Element.prototype.querySelectorAll;
  try {
    return Array.from((select as ParentNode['querySelectorAll']).call(root, selector));
  } catch (fault) {
    if (fault instanceof DOMException) return [];
    throw fault;
  }
}

const SHOWN = { visibilityProperty: true, opacityProperty: true };
export const isShown = (element: Element): boolean => Element.prototype.checkVisibility.call(element, SHOWN);
