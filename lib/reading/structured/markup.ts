import { attribute, has, parentElement, query, tagOf } from '../dom';
import { elementText } from '../element-text';
import { add, type Item, newItem, shortName } from './item';

/** Items that the markup itself declares: microdata (`itemscope`), RDFa (`typeof`) and microformats (`h-card`, `vcard`). */
export const markupItems = (document: Document): Item[] => [
  ...declared(document, 'microdata', '[itemscope]', '[itemprop]', 'itemprop', 'itemtype'),
  ...declared(document, 'rdfa', '[typeof]', '[property],[rel]', 'property', 'typeof'),
];

const declared = (document: Document, syntax: Item['syntax'], scopes: string, properties: string, property: string, type: string): Item[] => {
  const items = new Map<Element, Item>();
  for (const element of query(document, scopes, 2000)) {
    const item = newItem(attribute(element, type).split(/\s+/), syntax, element, 0.88);
    item.id = attribute(element, 'itemid') || attribute(element, 'resource');
    items.set(element, item);
  }
  if (items.size === 0) return [];
  for (const element of query(document, properties, 8000)) {
    const names = attribute(element, property) || (syntax === 'rdfa' ? attribute(element, 'rel') : '');
    const holder = names && holderOf(element, items);
    const value = holder && (items.get(element) ?? valueOf(element, names));
    if (holder && value) for (const name of names.split(/\s+/, 8)) add(holder, shortName(name), value);
  }
  return topOf(items);
};

export const topOf = (items: ReadonlyMap<Element, Item>): Item[] => [...items.values()].filter((item) => !item.holder);

/** The innermost of these items around an element. */
export const holderOf = (element: Element, items: ReadonlyMap<Element, Item>): Item | null => {
  let at = parentElement(element);
  for (let up = 0; at && up < 400; up += 1) {
    const item = items.get(at);
    if (item) return item;
    at = parentElement(at);
  }
  return null;
};

/** Properties whose value is where a link or picture leads, not what it says. */
export const IS_ADDRESS = /^(?:url|sameAs|image|email|photo|logo|homepage|weblog|depiction|mbox|account|img|uid|u-.*)$/;

/** A property's value by the rules of HTML: an address, a declared value, or visible text. */
export const valueOf = (element: Element, names: string): string => {
  const tag = tagOf(element);
  if (has(element, 'content')) return attribute(element, 'content');
  const link = attribute(element, 'href') || attribute(element, 'src') || attribute(element, 'data-src') || attribute(element, 'data');
  if (link && (tag === 'img' || tag === 'link' || IS_ADDRESS.test(shortName(names.split(' ')[0] ?? '')))) return link;
  return attribute(element, tag === 'time' ? 'datetime' : tag === 'data' ? 'value' : '') || elementText(element);
};
