/**
 * The few ways this room touches the page. Every accessor is taken from its prototype, because a form with
 * `<input name="attributes">` (or an image named `querySelectorAll`) hides the real one on the object itself.
 */

const getter = <T>(owner: object, key: string): ((of: Node) => T) => {
  for (let at: object | null = owner; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, key)?.get;
    if (get) return (of) => get.call(of) as T;
  }
  return () => null as T;
};

const node = Node.prototype;
const el = Element.prototype;
export const firstChild = getter<Node | null>(node, 'firstChild');
export const nextSibling = getter<Node | null>(node, 'nextSibling');
export const parentNode = getter<Node | null>(node, 'parentNode');
export const nodeType = getter<number>(node, 'nodeType');
export const textContent = getter<string>(node, 'textContent');
export const textData = getter<string>(CharacterData.prototype, 'data');
export const tagOf = getter<string>(el, 'localName');
export const shadowRoot = getter<Node | null>(el, 'shadowRoot');
export const previousElement = getter<Element | null>(el, 'previousElementSibling');
export const firstElement = getter<Element | null>(el, 'firstElementChild');
export const bodyOf = getter<Element | null>(Document.prototype, 'body');
export const titleOf = getter<string>(Document.prototype, 'title');
const ownerOf = getter<Document>(node, 'ownerDocument');
const view = getter<(Window & typeof globalThis) | null>(Document.prototype, 'defaultView');
export const viewOf = (element: Element) => view(ownerOf(element));

const get = el.getAttribute;
/** An attribute's value, or the empty string. */
export const attribute = (element: Element, name: string): string => get.call(element, name) ?? '';
const hasAttribute = el.hasAttribute;
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);

export const parentElement = (element: Node): Element | null => {
  const parent = parentNode(element);
  return parent && nodeType(parent) === 1 ? (parent as Element) : null;
};

const queryElement = el.querySelectorAll;
const queryDocument = Document.prototype.querySelectorAll;
/** All elements under `root` that match, at most `most`; an invalid selector matches nothing. */
export const query = (root: Document | Element, selector: string, most = 5000): Element[] => {
  try {
    const found: ArrayLike<Element> = (nodeType(root) === 9 ? queryDocument : queryElement).call(root, selector);
    return found.length > most ? Array.prototype.slice.call(found, 0, most) : Array.from(found);
  } catch {
    return [];
  }
};

/** Class names, id and the test id of an element: what its author calls it. */
export const namesOf = (element: Element): string => {
  const names = attribute(element, 'class');
  const id = attribute(element, 'id');
  const test = attribute(element, 'data-testid');
  return id || test ? `${names} ${id} ${test}`.trim() : names;
};
