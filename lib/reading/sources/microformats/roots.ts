import type { Budget } from '../../budget';
import { attribute, parentElement, query } from '../../dom';

/** A microformat on the page: its kind, and the elements that are its properties. */
export interface Root {
  element: Element;
  kind: 'card' | 'resume' | 'entry' | 'other';
  /** 2 for `h-card` and its like, 1 for `vcard` and its like. */
  version: 1 | 2;
  properties: Map<string, Element[]>;
  parent: Root | null;
  /** The property through which the parent holds this one. */
  via: string | null;
}

const ROOTS =
  '.h-card,.vcard,.h-resume,.hresume,.h-entry,.hentry,.h-feed,.hfeed,.h-event,.vevent,.h-cite,.h-adr,.h-geo,.h-product,.h-review,.hreview,.h-recipe,.h-item';
const KINDS: Record<string, Root['kind']> = {
  'h-card': 'card',
  vcard: 'card',
  'h-resume': 'resume',
  hresume: 'resume',
  'h-entry': 'entry',
  hentry: 'entry',
  'h-cite': 'entry',
  'h-review': 'entry',
  hreview: 'entry',
};

const NEW = /^(?:p|u|dt|e)-([a-z][a-z0-9-]{0,40})$/;
const OLD = new Set(
  'fn n nickname given-name family-name additional-name honorific-prefix org organization-name title role url email tel adr locality region country-name street-address extended-address postal-code label geo photo logo note category summary experience education skill contact affiliation publication dtstart dtend bday description'.split(
    ' ',
  ),
);
const PROPERTIES_2 =
  '[class^="p-"],[class*=" p-"],[class^="u-"],[class*=" u-"],[class^="dt-"],[class*=" dt-"],[class^="e-"],[class*=" e-"]';
const PROPERTIES_1 = [...OLD].map((name) => `.${name}`).join();
const MOST = 6000;

/** All microformat roots on the page with their own properties, outer ones first. */
export const microformatRoots = (document: Document, budget: Budget): Root[] => {
  const found = query(document, ROOTS);
  if (found.length === 0) return [];
  const roots = new Map<Element, Root>();
  for (let at = 0; at < found.length && at < MOST; at += 1) {
    const element = found[at] as Element;
    const classes = classesOf(element);
    const kind = classes.map((name) => (Object.hasOwn(KINDS, name) ? KINDS[name] : undefined)).find(Boolean);
    const version = classes.some((name) => name.startsWith('h-')) ? 2 : 1;
    roots.set(element, { element, kind: kind ?? 'other', version, properties: new Map(), parent: null, via: null });
  }
  if (![...roots.values()].some((root) => root.kind === 'card' || root.kind === 'resume')) return [];
  const versions = new Set([...roots.values()].map((root) => root.version));
  const properties = query(
    document,
    [versions.has(2) ? PROPERTIES_2 : '', versions.has(1) ? PROPERTIES_1 : ''].filter(Boolean).join(),
  );
  budget.fits(properties.length, MOST);
  for (const root of roots.values()) root.parent = holderOf(root.element, roots);
  for (let at = 0; at < properties.length && at < MOST; at += 1) {
    const element = properties[at] as Element;
    const holder = holderOf(element, roots);
    if (holder) addProperties(holder, element, roots.get(element));
  }
  return [...roots.values()];
};

const addProperties = (holder: Root, element: Element, inner: Root | undefined): void => {
  for (const name of classesOf(element)) {
    const property = holder.version === 2 ? NEW.exec(name)?.[1] : OLD.has(name) ? name : undefined;
    if (!property) continue;
    const list = holder.properties.get(property);
    if (list) list.push(element);
    else holder.properties.set(property, [element]);
    if (inner) inner.via = inner.via ?? property;
  }
};

export const classesOf = (element: Element): string[] =>
  (attribute(element, 'class') ?? '').slice(0, 2000).split(/\s+/).filter(Boolean);

const holderOf = (element: Element, roots: ReadonlyMap<Element, Root>): Root | null => {
  let at = parentElement(element);
  for (let up = 0; at && up < 400; up += 1) {
    const root = roots.get(at);
    if (root) return root;
    at = parentElement(at);
  }
  return null;
};
