import { mailtoOf } from '../addresses';
import { attribute, query, tagOf } from '../dom';
import { elementText } from '../element-text';
import { line } from '../text';
import { isVisible } from '../visibility';
import { add, type Item, nameOf, newItem, textsOf, valuesOf } from './item';
import { holderOf, topOf } from './markup';

const ROOTS = '.h-card,.vcard,.h-resume,.hresume,.h-entry,.hentry,.h-feed,.hfeed,.h-event,.vevent,.h-cite,.h-product,.h-review,.hreview,.h-recipe,.h-item';
const NEW = /^(?:p|u|dt|e)-[a-z-]{2,40}$/;
const OLD = ' fn n given-name family-name org organization-name title role url email tel locality region country-name postal-code street-address label geo photo note category summary experience education skill contact pronouns nickname adr ';
const NEW_PROPERTIES = '[class^="p-"],[class*=" p-"],[class^="u-"],[class*=" u-"]';
const OLD_PROPERTIES = OLD.trim().split(' ').map((name) => `.${name}`).join();

/** Microformats 1 and 2 as items: cards and résumés are people, the rest only says whose a card is. */
export const microformatItems = (document: Document): Item[] => {
  const items = new Map<Element, Item>();
  let old = '';
  for (const element of query(document, ROOTS, 3000)) {
    const names = ` ${attribute(element, 'class')} `;
    const type = /\s(?:h-card|vcard)\s/.test(names) ? 'Person' : /\sh-?resume\s/.test(names) ? 'Resume' : 'Entry';
    const isNew = /\sh-/.test(names);
    if (!isNew) old = OLD_PROPERTIES;
    items.set(element, newItem([type, isNew ? 'new' : 'old'], 'microformat', element, 0.88));
  }
  if (items.size === 0) return [];
  for (const element of query(document, [NEW_PROPERTIES, old].filter(Boolean).join(), 8000)) {
    const holder = holderOf(element, items);
    if (!holder) continue;
    const isNew = holder.types[1] === 'new';
    for (const name of attribute(element, 'class').slice(0, 900).split(/\s+/)) {
      const property = isNew ? (NEW.test(name) ? name.replace(/^[a-z]+-/, '') : '') : OLD.includes(` ${name} `) ? name : '';
      const inner = items.get(element);
      const value = property && (inner ?? valueOf(element, property));
      if (value) add(holder, property, value);
    }
  }
  for (const item of items.values()) finish(item, items);
  return topOf(items);
};

/** Implied names, and cards that are an organisation's. */
const finish = (item: Item, items: ReadonlyMap<Element, Item>): void => {
  const element = item.element as Element;
  if (!item.holder) {
    const outer = holderOf(element, items);
    if (outer) Object.assign(item, { holder: outer, via: outer.types[0] === 'Resume' ? 'contact' : '' });
  }
  const name = nameOf(item);
  if (name && textsOf(item, 'org', 'organization-name').includes(name)) item.types[0] = 'Organization';
  const bare = [...item.properties.keys()].every((key) => /^(?:url|photo|uid)$/.test(key));
  if (item.types.join() === 'Person,new' && bare && query(element, '.h-card,.vcard', 1).length === 0) add(item, 'name', impliedName(element));
};

/** A card without properties is named by its picture's description or its whole text. */
const impliedName = (element: Element): string => {
  const declared = (of: Element) => attribute(of, tagOf(of) === 'abbr' ? 'title' : 'alt');
  const whole = declared(element) || elementText(element, 90);
  const inner = query(element, 'img[alt],area[alt],abbr[title]', 2);
  const only = inner.length === 1 ? declared(inner[0] as Element) : '';
  return only && (!whole || tagOf(inner[0] as Element) === 'abbr') ? only : whole;
};

const valueOf = (element: Element, property: string): string => {
  const tag = tagOf(element);
  const link = attribute(element, 'href') || attribute(element, 'src') || attribute(element, 'data');
  if (property === 'photo' || property === 'url') {
    if (link || property === 'url') return link || elementText(element);
    return attribute(query(element, 'img[src]', 1)[0] ?? element, 'src');
  }
  if (!isVisible(element)) return '';
  if (property === 'email' && tag === 'a') return mailtoOf(link) ?? elementText(element);
  if (tag === 'img' || tag === 'area') return attribute(element, 'alt');
  const values = query(element, '.value', 5).map((value) => elementText(value));
  return line(values.join(' ')) || attribute(element, tag === 'data' ? 'value' : '') || elementText(element);
};

/** What stands in a résumé's contact card belongs to the résumé's person. */
export const joinResume = (resume: Item, items: readonly Item[]): void => {
  for (const card of items) {
    if (card.holder !== resume || card.types[0] !== 'Person' || card.via !== 'contact') continue;
    card.types[0] = 'Contact';
    const name = nameOf(card);
    if (!nameOf(resume)) add(resume, 'name', name);
    // A contact card that bears another name is the employer's.
    else if (name && name !== nameOf(resume)) add(resume, 'worksFor', name);
    for (const [property, values] of card.properties) if (property !== 'name' && property !== 'fn') for (const value of values) add(resume, property, value);
  }
  resume.types = valuesOf(resume, 'name', 'fn').length ? ['Person'] : ['Resume'];
};
