import type { Thing } from '../sight';
import { line } from '../text';
import { attribute, parentElement, query, tagOf } from './dom';
import { elementText } from './element-text';
import { add, type Draft, finished, holderOf, newThing } from './things';
import { isVisible } from './visibility';

const NAMES =
  'h-card vcard h-resume hresume h-entry hentry h-feed hfeed h-event vevent h-cite h-product h-review hreview h-recipe h-item'.split(
    ' ',
  );
const ROOTS = NAMES.map((name) => `.${name}`).join();
const ROOT = new RegExp(`(?:^|\\s)(?:${NAMES.join('|')})(?:\\s|$)`);
/** Without one of these, a page's microformats name nobody. */
export const CARDS = '.h-card,.vcard,.h-resume,.hresume';
export const CARD = /(?:^|\s)(?:h-card|vcard|h-resume|hresume)(?:\s|$)/;
const MOST_ROOTS = 3000;
const MOST_PROPERTIES = 8000;
const NEW = /^(?:p|u|dt|e)-[a-z-]{2,40}$/;
const OLD =
  ' fn n given-name family-name org organization-name title role url email tel locality region country-name postal-code label geo photo note category summary experience education skill contact pronouns adr ';
const NEW_PROPERTIES = '[class^="p-"],[class*=" p-"],[class^="u-"],[class*=" u-"]';
const OLD_PROPERTIES = OLD.trim()
  .split(' ')
  .map((name) => `.${name}`)
  .join();

/** Microformats 1 and 2: `cards` and résumés are people, the rest only says whose a card is. */
export const microformatThings = (cards: readonly Element[]): Thing[] => {
  const things = new Map<Element, Draft>();
  let old = '';
  const roots = rootsAround(cards);
  for (const element of roots) {
    const names = ` ${attribute(element, 'class')} `;
    const type = /\s(?:h-card|vcard)\s/.test(names) ? 'Person' : /\sh-?resume\s/.test(names) ? 'Resume' : 'Entry';
    const isNew = /\sh-/.test(names);
    if (!isNew) old = OLD_PROPERTIES;
    things.set(element, newThing('microformat', [type, isNew ? 'new' : 'old'], ''));
  }
  const properties = [NEW_PROPERTIES, old].filter(Boolean).join();
  const declaring = outermost(roots).flatMap((root) => query(root, properties, MOST_PROPERTIES));
  for (const element of declaring.slice(0, MOST_PROPERTIES)) {
    const holder = holderOf(element, things);
    if (!holder) continue;
    const isNew = holder.types[1] === 'new';
    for (const name of attribute(element, 'class').slice(0, 900).split(/\s+/)) {
      const property = isNew
        ? NEW.test(name)
          ? name.replace(/^[a-z]+-/, '')
          : ''
        : OLD.includes(` ${name} `)
          ? name
          : '';
      const value =
        property && (things.get(element) ?? (holder.types[0] === 'Entry' ? '' : declaredValue(element, property)));
      if (value) add(holder, property, value);
    }
  }
  for (const [element, thing] of things) {
    const outer = thing.holder ? null : holderOf(element, things);
    if (outer) add(outer, '', thing);
    const named = thing.properties.every(([name]) => /^(?:url|photo|uid)$/.test(name));
    if (named && thing.types.join() === 'Person,new' && query(element, '.h-card,.vcard', 1).length === 0)
      add(thing, 'name', impliedName(element));
  }
  return finished(things.values());
};

/** The roots that hold cards or stand in them, in the page's order: it is them alone that one has to look at. */
const rootsAround = (cards: readonly Element[]): Set<Element> => {
  const seen = new Set<Element>();
  const roots = new Set<Element>();
  for (const card of outermost(cards)) {
    const above: Element[] = [];
    for (let at = parentElement(card); at && !seen.has(at); at = parentElement(at)) {
      seen.add(at);
      if (ROOT.test(attribute(at, 'class'))) above.push(at);
    }
    for (const root of [...above.reverse(), card, ...query(card, ROOTS)]) roots.add(root);
    if (roots.size > MOST_ROOTS) break;
  }
  return roots;
};

const contains = Node.prototype.contains;
/** Those that stand in none of the others, of elements in the page's order. */
const outermost = (elements: Iterable<Element>): Element[] => {
  const out: Element[] = [];
  for (const element of elements) {
    const last = out.at(-1);
    if (!last || !contains.call(last, element)) out.push(element);
  }
  return out;
};

/** A card without properties is named by its picture's description or its whole text. */
const impliedName = (element: Element): string => {
  const declared = (of: Element) => attribute(of, tagOf(of) === 'abbr' ? 'title' : 'alt');
  const whole = declared(element) || elementText(element, 90);
  const inner = query(element, 'img[alt],area[alt],abbr[title]', 2);
  const only = inner.length === 1 ? declared(inner[0] as Element) : '';
  return only && (!whole || tagOf(inner[0] as Element) === 'abbr') ? only : whole;
};

const declaredValue = (element: Element, property: string): string => {
  const tag = tagOf(element);
  const link = attribute(element, 'href') || attribute(element, 'src') || attribute(element, 'data');
  if (property === 'photo' || property === 'url')
    return (
      link ||
      (property === 'url' ? elementText(element) : attribute(query(element, 'img[src]', 1)[0] ?? element, 'src'))
    );
  if (!isVisible(element)) return '';
  if (property === 'email' && tag === 'a' && /^mailto:/i.test(link)) return link;
  if (tag === 'img' || tag === 'area') return attribute(element, 'alt');
  const values = query(element, '.value', 5).map((value) => elementText(value));
  return line(values.join(' ')) || attribute(element, tag === 'data' ? 'value' : '') || elementText(element);
};
