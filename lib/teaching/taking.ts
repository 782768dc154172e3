import { isEntryKind, LIMITS, type Teachable, type TextField } from '../domain/fields';
import { listAround } from './chips';
import { holds, query, withAncestors } from './dom';
import { entriesAround, entryText } from './entries';
import { itemsIn } from './like-siblings';
import { plainLine } from './plain-line';
import { type Place, valuesOf } from './value';

/** What pointing at an element means. */
export interface Taking extends Place {
  /** What to frame: of a list each item, the one pointed at first. */
  framed: Element[];
}

/** Fields whose values come from where a link leads or where a picture is. */
const LINKED: Partial<Record<TextField, string>> = {
  link: 'a[href]',
  email: 'a[href^="mailto:"]',
  phone: 'a[href^="tel:"]',
  photo: 'img[src]',
};
/** Of these, pointing at one means all that stand beside it. */
const LISTED: ReadonlySet<TextField> = new Set(['link', 'skill', 'language']);

/** What pointing at an element means for a field: perhaps the link around it or the list it is one of. Null where it says nothing. */
export function takingOf(pointed: Element, field: Teachable): Taking | null {
  if (isEntryKind(field)) {
    const entries = entriesAround(pointed);
    // An entry that says nothing could not be known again.
    return entries && entryText(entries.entry) !== ''
      ? says({ ...entries, attribute: null }, field, entries.entry)
      : null;
  }
  const selector = LINKED[field];
  const attribute = !selector ? null : field === 'photo' ? 'src' : 'href';
  const linked = selector ? linkedAt(pointed, selector) : null;
  const text = { element: pointed, item: null, attribute: null };
  const single = linked && says({ element: linked, item: null, attribute }, field, linked);
  const list = LISTED.has(field) ? listAround(pointed) : null;
  const several = list && says({ ...list, attribute }, field, pointed);
  if (several) return several;
  // What is written is preferred to what a link hides.
  if (field === 'email' || field === 'phone') return says(text, field, pointed) ?? single;
  return selector ? single : says(text, field, pointed);
}

function says(place: Place, field: Teachable, pointed: Element): Taking | null {
  if (valuesOf(place, field).length === 0) return null;
  const items = place.item === null ? [] : itemsIn(place.element, place.item);
  const at = items.find((one) => holds(one, pointed)) ?? pointed;
  return { ...place, framed: [at, ...items.filter((one) => one !== at)] };
}

/** The element itself, the nearest around it, or the only one in it. */
function linkedAt(element: Element, selector: string): Element | null {
  const around = withAncestors(element).find((one) => Element.prototype.matches.call(one, selector));
  const [inside, another] = query(element, selector);
  return around ?? (inside && !another ? inside : null);
}

/** What later values are held against: of entries the one pointed at, else the first value. */
export function sampleOf({ framed: [pointed], ...place }: Taking, field: Teachable): string {
  const [first = ''] = valuesOf(
    pointed && isEntryKind(field) ? { ...place, element: pointed, item: null } : place,
    field,
  );
  return plainLine(first, LIMITS.line);
}
