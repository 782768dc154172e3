import { LIMITS } from '../domain/fields';
import { isAlone } from './chips';
import { parentOf, query, tagOf, withAncestors } from './dom';
import { itemSelector, itemsIn, likeSiblings } from './like-siblings';
import { visibleText } from './visible-text';

/** What holds a page's entries, and which of the things in it they are. */
export interface Entries {
  element: Element;
  item: string;
  /** The one pointed at. */
  entry: Element;
}

const ITEM = /^(?:li|tr|article|dd)$/;
const NEAR = 14;
const MOST = 60;
/** So many of a long list tell what its items are like. */
const ENOUGH = 12;
const YEAR = /(?:19|20)\d\d/;
const BETWEEN = ' · ';

/** The entries of which an element is one; null for what holds all of the page. */
export function entriesAround(pointed: Element): Entries | null {
  let entry = pointed;
  while (isAlone(entry) && !ITEM.test(tagOf(entry)) && !holdsAll(parentOf(entry))) entry = parentOf(entry) ?? entry;
  const element = parentOf(entry);
  return element && !holdsAll(entry) ? { element, item: itemSelector(entry), entry } : null;
}

/**
 * The whole entry around what the mouse is over: the nearest thing that is one of several alike which say several things
 * or a year each; a description's own list stands within such a thing. Else the nearest item of a list.
 */
export function entryAt(under: Element): Element {
  const around = withAncestors(under).slice(0, NEAR);
  const end = around.findIndex(holdsAll);
  const near = end < 0 ? around : around.slice(0, end);
  const item = near.find((one) => ITEM.test(tagOf(one)) && likeSiblings(one).length > 1);
  const telling = near.find(isOneOfTelling);
  // Sections are alike as well, and say several things: a heading of their own tells them.
  const isSection = telling !== undefined && query(telling, 'h2').length > 0;
  return (isSection ? item : null) ?? telling ?? item ?? under;
}

/** Whether most of what is built like it, and it too, tells what an entry tells. */
function isOneOfTelling(element: Element): boolean {
  const alike = likeSiblings(element).slice(0, ENOUGH);
  return alike.length > 1 && isTelling(element) && alike.filter(isTelling).length > alike.length / 2;
}

const isTelling = (element: Element): boolean => YEAR.test(entryText(element)) || entryText(element).includes(BETWEEN);

/** The entries that a list holds: those that say anything. */
export const entriesIn = (list: Element, item: string | null): Element[] =>
  (item === null ? [list] : itemsIn(list, item).slice(0, MOST)).filter((one) => entryText(one) !== '');

/** What an entry says in short, thing by thing. */
export const entryText = (element: Element): string => visibleText(element, LIMITS.line, BETWEEN);

const holdsAll = (element: Element | null): boolean =>
  element === null || /^(?:html|body|main)$/.test(tagOf(element)) || query(element, 'h1').length > 0;
