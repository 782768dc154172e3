import { isEntryKind, type Teachable, type TextField } from '../domain/fields';
import type { TaughtField } from '../domain/taught-recipe';
import { piecesOf } from './chips';
import { attributeOf, baseOf, isShown, query } from './dom';
import { entriesIn, entryText } from './entries';
import { itemsIn } from './like-siblings';
import { visibleText } from './visible-text';

/** What to read, and how: of a list the items, where it has any between other things. */
export interface Place extends Pick<TaughtField, 'item' | 'attribute'> {
  element: Element;
}

/** A thing that stands there may be several values. */
const LISTED: ReadonlySet<Teachable> = new Set(['email', 'phone', 'link', 'skill', 'language']);

const MOST = 100;
const EMAIL = /[^\s@<>()[\]",;:]{1,64}@[^\s@<>()[\]",;:]{1,120}\.[a-z]{2,20}/i;
const PHONE = /\+?\(?\d[\d\s()./-]{4,24}\d/;

/** The values that an element holds for a field. A list is taken piece by piece where the field may have several. */
export function valuesOf({ element, item, attribute }: Place, field: Teachable): string[] {
  if (!isShown(element)) return [];
  if (isEntryKind(field)) return entriesIn(element, item).map(entryText);
  const pieces = LISTED.has(field) ? (item === null ? piecesOf(element) : itemsIn(element, item)) : [element];
  const texts = pieces.flatMap((piece) => (attribute ? addressesIn(piece, attribute) : textsIn(piece, field)));
  return [...new Set(texts.map((text) => asValue(text, field)).filter((text) => text !== ''))].slice(0, MOST);
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
