/**
 * The few ways this room touches the page. Every accessor is taken from its prototype, because a form with
 * `<input name="attributes">` (or an image named `querySelectorAll`) hides the real one on the object itself.
 */

const getter = <T>(owner: object, key: string): ((this: Node) => T) => {
  for (let at: object | null = owner; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, key)?.get;
    if (get) return get;
  }
  return () => null as T;
};

const node = Node.prototype;
const el = Element.prototype;
const getFirstChild = getter<Node | null>(node, 'firstChild');
const getNextSibling = getter<Node | null>(node, 'nextSibling');
const getParentNode = getter<Node | null>(node, 'parentNode');
const getNodeType = getter<number>(node, 'nodeType');
const getTextContent = getter<string>(node, 'textContent');
const getData = getter<string>(CharacterData.prototype, 'data');
const getTag = getter<string>(el, 'localName');
const getClass = getter<string>(el, 'className');
const getId = getter<string>(el, 'id');
const getShadowRoot = getter<Node | null>(el, 'shadowRoot');
const getBody = getter<Element | null>(Document.prototype, 'body');
const getTitle = getter<string>(Document.prototype, 'title');
const getOwner = getter<Document>(node, 'ownerDocument');
const getView = getter<(Window & typeof globalThis) | null>(Document.prototype, 'defaultView');

// One function each, not one factory for all: the engine then knows which getter is called where.
export const firstChild = (of: Node) => getFirstChild.call(of);
export const nextSibling = (of: Node) => getNextSibling.call(of);
export const parentNode = (of: Node) => getParentNode.call(of);
export const nodeType = (of: Node) => getNodeType.call(of);
export const textContent = (of: Node) => getTextContent.call(of);
export const textData = (of: Node) => getData.call(of);
export const tagOf = (of: Node) => getTag.call(of);
export const shadowRoot = (of: Node) => getShadowRoot.call(of);
export const bodyOf = (document: Document) => getBody.call(document);
export const titleOf = (document: Document) => getTitle.call(document);
export const viewOf = (element: Element) => getView.call(getOwner.call(element));

const get = el.getAttribute;
/** An attribute's value, or the empty string. */
export const attribute = (element: Element, name: string): string => get.call(element, name) ?? '';
const hasAttribute = el.hasAttribute;
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);

const hasAttributes = el.hasAttributes;
/** Whether it has any attribute: one question in place of many, for all that have none. */
export const isMarked = (element: Element): boolean => hasAttributes.call(element);

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
    const elements: Element[] = [];
    for (let at = 0; at < found.length && at < most; at += 1) elements.push(found[at] as Element);
    return elements;
  } catch {
    return [];
  }
};

/** Class names, id and the test id of an element: what its author calls it. */
export const namesOf = (element: Element): string => {
  const names = getClass.call(element);
  const id = getId.call(element);
  const test = attribute(element, 'data-testid');
  return (id || test ? `${names} ${id} ${test}`.trim() : names).slice(0, 400);
};
