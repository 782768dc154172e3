import type { Budget } from '../../budget';
import { attribute, has, parentElement, query, tagOf } from '../../dom';
import { elementText } from '../../element-text';
import { type Item, shortName, type Value } from './item';

const MOST_ITEMS = 2000;
const MOST_PROPERTIES = 8000;

/** Items written as microdata (`itemscope`) or RDFa (`typeof`); only those of schema.org and of people matter here. */
export const microdataItems = (document: Document, base: string, budget: Budget): Item[] =>
  declaredItems(document, base, budget, 'microdata', '[itemscope]', '[itemprop]', 'itemprop', 'itemtype');

export const rdfaItems = (document: Document, base: string, budget: Budget): Item[] =>
  declaredItems(document, base, budget, 'rdfa', '[typeof]', '[property],[rel]', 'property', 'typeof');

const declaredItems = (
  document: Document,
  base: string,
  budget: Budget,
  syntax: 'microdata' | 'rdfa',
  scopes: string,
  properties: string,
  propertyName: string,
  typeName: string,
): Item[] => {
  const scopeElements = query(document, scopes);
  if (scopeElements.length === 0) return [];
  const items = new Map<Element, Item>();
  for (let at = 0; at < scopeElements.length && budget.fits(at, MOST_ITEMS); at += 1) {
    const element = scopeElements[at] as Element;
    items.set(element, emptyItem(element, (attribute(element, typeName) ?? '').split(/\s+/), syntax));
  }
  const top = new Set(items.values());
  const found = query(document, properties);
  const budgeted = budget.fits(found.length, MOST_PROPERTIES);
  for (let at = 0; at < found.length && at < MOST_PROPERTIES; at += 1) {
    const element = found[at] as Element;
    const names =
      attribute(element, propertyName) ??
      (syntax === 'rdfa' && !tagOf(element).startsWith('link') ? attribute(element, 'rel') : null);
    const holder = names ? holderOf(element, items) : null;
    if (!names || !holder) continue;
    const inner = items.get(element);
    let value: Value | null = inner ?? null;
    if (inner) {
      top.delete(inner);
      inner.via = shortName(names.split(/\s+/)[0] ?? '');
      inner.holder = holder.types[0] ?? null;
    } else value = valueOf(element, base);
    if (value === null || value === '') continue;
    for (const name of names.split(/\s+/).slice(0, 8)) {
      const key = shortName(name);
      const values = holder.properties.get(key);
      if (values) values.push(value);
      else holder.properties.set(key, [value]);
    }
  }
  return budgeted ? [...top] : [...top];
};

const emptyItem = (element: Element, types: string[], syntax: Item['syntax']): Item => ({
  types: types.filter(Boolean).map(shortName),
  id: attribute(element, 'itemid') ?? attribute(element, 'resource'),
  properties: new Map(),
  via: null,
  holder: null,
  syntax,
  element,
  sound: true,
});

const holderOf = (element: Element, items: ReadonlyMap<Element, Item>): Item | null => {
  let at = parentElement(element);
  for (let up = 0; at && up < 400; up += 1) {
    const item = items.get(at);
    if (item) return item;
    at = parentElement(at);
  }
  return null;
};

const ADDRESS_ATTRIBUTE: Record<string, string> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  iframe: 'src',
  embed: 'src',
  object: 'data',
};

/** A property's value by the rules of HTML; visible text only, where it is text. */
const valueOf = (element: Element, base: string): string | null => {
  const tag = tagOf(element);
  if (has(element, 'content')) return attribute(element, 'content');
  if (tag === 'meta') return null;
  const name = Object.hasOwn(ADDRESS_ATTRIBUTE, tag) ? ADDRESS_ATTRIBUTE[tag] : undefined;
  if (name) {
    const address = attribute(element, name) ?? attribute(element, 'data-src');
    // An element that should hold a name is often a link around it.
    const kind = shortName(attribute(element, 'itemprop') ?? attribute(element, 'property') ?? '');
    if (
      tag !== 'a' ||
      /^(?:url|sameAs|image|email|telephone|photo|logo|homepage|weblog|depiction|mbox|account)$/i.test(kind)
    )
      return address ? resolved(address, base) : null;
    return elementText(element);
  }
  if (tag === 'time') return attribute(element, 'datetime') ?? elementText(element);
  if (tag === 'data' || tag === 'meter') return attribute(element, 'value') ?? elementText(element);
  return elementText(element);
};

const resolved = (address: string, base: string): string => {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
};
