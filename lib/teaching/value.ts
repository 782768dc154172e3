import { LIMITS, type TextField } from '../domain/fields';
import type { TaughtField } from '../domain/taught-recipe';
import { attributeOf, baseOf, childrenOf, isShown, query, tagOf, withAncestors } from './dom';
import { plainLine } from './plain-line';
import { visibleText } from './visible-text';

/** What to read of an element, and how. */
export interface Taking {
  element: Element;
  attribute: TaughtField['attribute'];
}

/** Fields whose values come from where a link leads or where a picture is. */
const LINKED: Partial<Record<TextField, string>> = {
  link: 'a[href]',
  email: 'a[href^="mailto:"]',
  phone: 'a[href^="tel:"]',
  photo: 'img[src]',
};
const LISTED: ReadonlySet<TextField> = new Set(['email', 'phone', 'link', 'skill', 'language']);

const MOST = 100;
const EMAIL = /[^\s@<>()[\]",;:]{1,64}@[^\s@<>()[\]",;:]{1,120}\.[a-z]{2,20}/i;
const PHONE = /\+?\(?\d[\d\s()./-]{4,24}\d/;

/** What pointing at an element means for a field: perhaps the link around it or the picture in it. Null where it says nothing. */
export function takingOf(pointed: Element, field: TextField): Taking | null {
  const text: Taking = { element: pointed, attribute: null };
  const selector = LINKED[field];
  if (!selector) return says(text, field);
  const linked = linkedAt(pointed, selector);
  const attribute = field === 'photo' ? 'src' : 'href';
  const taking: Taking | null = linked && { element: linked, attribute };
  // What is written is preferred to what a link hides; a list of links is taken as a list.
  if (field === 'email' || field === 'phone') return says(text, field) ?? (taking && says(taking, field));
  if (field === 'link' && piecesOf(pointed).length > 1) return says({ element: pointed, attribute }, field);
  return taking && says(taking, field);
}

const says = (taking: Taking, field: TextField): Taking | null => (valuesOf(taking, field).length > 0 ? taking : null);

/** The element itself, the nearest around it, or the only one in it. */
function linkedAt(element: Element, selector: string): Element | null {
  const around = withAncestors(element).find((one) => Element.prototype.matches.call(one, selector));
  const [inside, another] = query(element, selector);
  return around ?? (inside && !another ? inside : null);
}

/** The values that an element holds for a field. A list is taken piece by piece where the field may have several. */
export function valuesOf({ element, attribute }: Taking, field: TextField): string[] {
  if (!isShown(element)) return [];
  const pieces = LISTED.has(field) ? piecesOf(element) : [element];
  const texts = pieces.flatMap((piece) => (attribute ? addressesIn(piece, attribute) : textsIn(piece, field)));
  return [...new Set(texts.map((text) => asValue(text, field)).filter((text) => text !== ''))].slice(0, MOST);
}

/** The text that a field's later texts are held against. */
export const sampleOf = (taking: Taking, field: TextField): string =>
  plainLine(valuesOf(taking, field)[0] ?? '', LIMITS.line);

/** The items of a list, or of what is built like one; else the element alone. */
function piecesOf(element: Element): Element[] {
  const children = childrenOf(element);
  const [first] = children;
  const alike = children.length > 1 && first && children.every((one) => tagOf(one) === tagOf(first));
  return alike || /^(?:ul|ol|menu)$/.test(tagOf(element)) ? children.filter(isShown) : [element];
}

function textsIn(element: Element, field: TextField): string[] {
  const text = visibleText(element);
  return field === 'skill' || field === 'language' ? text.split(/\s*[,;·•|]\s*/) : [text];
}

function addressesIn(piece: Element, attribute: 'href' | 'src'): string[] {
  const selector = `[${attribute}]`;
  const holder = Element.prototype.matches.call(piece, selector) ? piece : query(piece, selector)[0];
  const address = holder && attributeOf(holder, attribute).trim();
  return address && URL.canParse(address, baseOf(piece)) ? [new URL(address, baseOf(piece)).href] : [];
}

/** A text as a value of its field; empty where it is none. */
function asValue(text: string, field: TextField): string {
  const scheme = /^[a-z]+:/i.exec(text)?.[0];
  if (field === 'email') return EMAIL.exec(scheme === 'mailto:' ? decoded(text.slice(7)) : text)?.[0] ?? '';
  if (field === 'phone') return PHONE.exec(scheme === 'tel:' ? decoded(text.slice(4)) : text)?.[0].trim() ?? '';
  if (field === 'link' || field === 'photo') return /^https?:/i.test(text) && text.length <= 2000 ? text : '';
  return text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (fault) {
    if (fault instanceof URIError) return text;
    throw fault;
  }
}
