import { attribute, has, parentElement, viewOf } from './dom';

const OPTIONS = { visibilityProperty: true, opacityProperty: true };
const check = Element.prototype.checkVisibility as undefined | ((this: Element, options?: object) => boolean);

/** Whether the element shows on the page. Without layout (tests in happy-dom) only the attributes speak. */
export const isVisible = (element: Element): boolean => {
  if (!check) return visibleByAttributes(element);
  if (check.call(element, OPTIONS)) return true;
  const view = viewOf(element);
  // A document that no window shows has no layout either.
  if (!view) return visibleByAttributes(element);
  let at: Element | null = element;
  // `display: contents` has no box, yet its children show: the parent decides.
  while (at && view.getComputedStyle(at).display === 'contents') at = parentElement(at);
  if (!at) return false;
  if (at !== element && check.call(at, OPTIONS)) return true;
  if (!check.call(at) || view.getComputedStyle(at).visibility !== 'visible') return false;
  while (at && view.getComputedStyle(at).opacity !== '0') at = parentElement(at);
  return !!at && waitsForItsEntrance(view.getComputedStyle(at));
};

/** Scroll animations start their elements transparent; that is not hiding. */
const waitsForItsEntrance = (style: CSSStyleDeclaration): boolean =>
  (style.transform !== 'none' || style.willChange !== 'auto' || style.transitionDuration !== '0s') &&
  style.opacity === '0';

const HIDING = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|opacity\s{0,9}:\s{0,9}0(?![.\d])/i;

const visibleByAttributes = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = parentElement(at)) {
    if (has(at, 'hidden') || HIDING.test(attribute(at, 'style'))) return false;
  }
  return true;
};
