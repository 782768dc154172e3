/**
 * The few ways this room touches the page. Every accessor is taken from the prototype, because a form with
 * `<input name="attributes">` (or an image named `querySelectorAll`) hides the real ones on the object itself.
 */

const getter = <T>(owner: object, key: string): ((this: unknown) => T) => {
  for (let at: object | null = owner; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, key)?.get;
    if (get) return get as (this: unknown) => T;
  }
  return () => null as T;
};

const getFirstChild = getter<Node | null>(Node.prototype, 'firstChild');
const getNextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
const getParentNode = getter<Node | null>(Node.prototype, 'parentNode');
const getNodeType = getter<number>(Node.prototype, 'nodeType');
const getTextContent = getter<string | null>(Node.prototype, 'textContent');
const getData = getter<string>(CharacterData.prototype, 'data');
const getLocalName = getter<string>(Element.prototype, 'localName');
const getShadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const getOwner = getter<Document | null>(Node.prototype, 'ownerDocument');
const getView = getter<(Window & typeof globalThis) | null>(Document.prototype, 'defaultView');
const getPrevious = getter<Element | null>(Element.prototype, 'previousElementSibling');
const getFirstElement = getter<Element | null>(Element.prototype, 'firstElementChild');
const getBody = getter<HTMLElement | null>(Document.prototype, 'body');
const getTitle = getter<string>(Document.prototype, 'title');
const getAttribute = Element.prototype.getAttribute;
const hasAttribute = Element.prototype.hasAttribute;
const queryElement = Element.prototype.querySelectorAll;
const queryDocument = Document.prototype.querySelectorAll;
const matchesElement = Element.prototype.matches;
const closestElement = Element.prototype.closest;

export const firstChild = (node: Node): Node | null => getFirstChild.call(node);
export const nextSibling = (node: Node): Node | null => getNextSibling.call(node);
export const parentNode = (node: Node): Node | null => getParentNode.call(node);
export const nodeType = (node: Node): number => getNodeType.call(node);
export const textData = (node: Node): string => getData.call(node);
export const textContent = (node: Node): string => getTextContent.call(node) ?? '';
export const tagOf = (element: Element): string => getLocalName.call(element);
export const shadowRoot = (element: Element): ShadowRoot | null => getShadowRoot.call(element);
export const previousElement = (element: Element): Element | null => getPrevious.call(element);
export const firstElement = (element: Element): Element | null => getFirstElement.call(element);
export const bodyOf = (document: Document): HTMLElement | null => getBody.call(document);
export const ownerOf = (node: Node): Document => getOwner.call(node) ?? (node as Document);
export const viewOf = (node: Node): (Window & typeof globalThis) | null => getView.call(ownerOf(node));
export const titleOf = (document: Document): string => getTitle.call(document) ?? '';
export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const matches = (element: Element, selector: string): boolean => matchesElement.call(element, selector);
export const closest = (element: Element, selector: string): Element | null => closestElement.call(element, selector);

export const parentElement = (element: Element): Element | null => {
  const parent = parentNode(element);
  return parent && nodeType(parent) === 1 ? (parent as Element) : null;
};

/** All elements under `root` that match; an invalid selector matches nothing. */
export const query = (root: Document | Element, selector: string): ArrayLike<Element> => {
  try {
    return nodeType(root) === 9 ? queryDocument.call(root, selector) : queryElement.call(root, selector);
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
};
