import { findDates } from '../dates';
import { attribute } from '../dom';
import type { Line } from '../outline/outline';
import type { Page } from '../page';
import { clean } from '../text';
import { hintOf, type Kind } from '../vocabulary';
import type { Entry } from './entries';
import { isPlace } from './words';

/** A short text in an entry that may be its title, its organisation, its degree … */
export interface Piece {
  text: string;
  hint: Kind | null;
  level: number;
  link: boolean;
  line: number;
}

const MOST_PIECES = 8;
const DURATION = /[·•(,]?\s?\(?(?:\d{1,3}\+?\s?(?:years?|yrs?|mos?|months?|jahre?|monate?n?|ans?|mois|años?|mes(?:es)?|anos?|anni|mesi|jaar|maand(?:en)?|days?|weeks?)\b[\s,·]{0,3}(?:and |und |et |y |e )?){1,3}\)?/gi;
const NOISE =
  /^(?:\W{0,4}(?:present|current|heute|aktuell|today|now|ongoing)|(?:full|part)[- ]?time|contract|internship|permanent|vollzeit|teilzeit|on-?site|hybrid|remote|show (?:more|all|less)|see more|highlights?|[^\p{L}]{0,9}|gpa\b.*|grade\b.*|https?:.*|www\..*|(?:key )?(?:responsibilities|achievements)|(?:at|in|from|by|of|–|·))$/iu;
const SPLIT = /\s[|·•‧∙/]\s|\s?[–—]\s|\s-\s|\s?;\s|,$/;

/** The pieces of an entry that stand before its description; dates and durations are taken out. */
export const piecesOf = (page: Page, entry: Entry): Piece[] => {
  const out: Piece[] = [];
  let described = false;
  for (const at of entry.lines) {
    const line = page.lines[at] as Line;
    const block = page.blockOf(line);
    const hint = hintAround(page, line);
    const text = page.shown(line);
    const inList = block.tag === 'li' && entry.lines[0] !== at;
    const telling = line.level > 0 || hint === 'title' || hint === 'org' || hint === 'degree' || hint === 'education';
    if (text.length > 180 || hint === 'description' || hint === 'tag' || hint === 'skill' || ((inList || hint === 'about') && !telling)) {
      if (out.length) described = true;
      continue;
    }
    if (described && !telling) continue;
    for (const piece of inLine(page, line, at, hint)) out.push(piece);
    if (out.length >= MOST_PIECES) break;
  }
  return out;
};

/** The hint of the line's block, or of one around it that holds nothing else. */
export const hintAround = (page: Page, line: Line): Kind | null => {
  let block = page.blockOf(line);
  for (let up = 0; up < 4; up += 1) {
    const parent = page.blocks[block.parent];
    if (block.hint || !parent || parent.to - parent.from !== block.to - block.from) return block.hint;
    block = parent;
  }
  return null;
};

/** What the element of a run is called, where it is not the line's own block. */
export const runHint = (element: Element): Kind | null => hintOf(attribute(element, 'class') || attribute(element, 'itemprop'));

const inLine = (page: Page, line: Line, at: number, hint: Kind | null): Piece[] => {
  const out: Piece[] = [];
  const own = page.blockOf(line).element;
  const add = (text: string, kind: Kind | null, link: boolean) => {
    for (const part of withoutDates(text).split(SPLIT)) {
      const plain = clean(part).replace(/^[\s,;:|·•∙–—(→@-]+(?=\S)|[\s,;:|·•∙–—(→-]+$|^\)|\(\s?\)/g, '').trim();
      if (plain.length > 1 && plain.length < 160 && !NOISE.test(plain) && kind !== 'date') out.push({ text: plain, hint: kind, level: line.level, link, line: at });
    }
  };
  const runs = page.pieces(line);
  if (runs.length < 2 || runs.length > 6 || line.text.length > 150) {
    const element = runs[0]?.element ?? own;
    add(page.shown(line), (element === own ? null : runHint(element)) ?? hint, (runs[0]?.link ?? -1) >= 0);
    return out;
  }
  let plain = '';
  for (const run of runs) {
    if (run.element === own && run.link < 0) plain += ` ${run.text}`;
    else {
      add(plain, hint, false);
      plain = '';
      add(run.text, runHint(run.element) ?? hint, run.link >= 0);
    }
  }
  add(plain, hint, false);
  return out;
};

const withoutDates = (text: string): string => {
  if (!/\d/.test(text)) return text;
  let plain = text;
  for (const span of findDates(text).reverse()) plain = `${plain.slice(0, span.from)} ${plain.slice(span.to)}`;
  return plain.replace(DURATION, ' ');
};

export const isPlacePiece = (piece: Piece): boolean => piece.hint === 'location' || (isPlace(piece.text) && !/^(?:org|title|education|degree)$/.test(piece.hint ?? ''));
