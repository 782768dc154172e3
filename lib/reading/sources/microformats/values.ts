import { mailtoOf, webAddress } from '../../addresses';
import { attribute, query, tagOf } from '../../dom';
import { elementText } from '../../element-text';
import { line } from '../../text';
import { isVisible } from '../../visibility';
import type { Root } from './roots';

/** The text of a property: what is shown, or what `abbr`, `data` and `img` declare in its stead. */
export const textOf = (element: Element): string => {
  if (!isVisible(element)) return '';
  const tag = tagOf(element);
  if (tag === 'img' || tag === 'area') return line(attribute(element, 'alt') ?? '');
  if (tag === 'data' || tag === 'input') return line(attribute(element, 'value') ?? '');
  const values = query(element, '.value');
  if (values.length > 0) return line(Array.from(values, (value) => elementText(value)).join(' '));
  return line(elementText(element) || (tag === 'abbr' ? (attribute(element, 'title') ?? '') : ''));
};

export const first = (root: Root, ...properties: string[]): string | null => {
  for (const property of properties) {
    for (const element of root.properties.get(property) ?? []) {
      const text = textOf(element);
      if (text) return text;
    }
  }
  return null;
};

export const addressOf = (element: Element, base: string): string | null => {
  const tag = tagOf(element);
  if (tag === 'a' || tag === 'area' || tag === 'link') return webAddress(attribute(element, 'href'), base);
  if (tag === 'img' || tag === 'video' || tag === 'audio' || tag === 'source')
    return webAddress(attribute(element, 'src') ?? attribute(element, 'data-src'), base);
  if (tag === 'object') return webAddress(attribute(element, 'data'), base);
  const inner = query(element, 'img[src]')[0] ?? query(element, 'a[href]')[0];
  if (inner) return addressOf(inner, base);
  const text = elementText(element);
  return /^https?:\/\//i.test(text) ? webAddress(text, base) : null;
};

export const emailOf = (element: Element): string | null => {
  const href = tagOf(element) === 'a' ? attribute(element, 'href') : null;
  return href ? mailtoOf(href) : null;
};
