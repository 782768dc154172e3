import { findDates } from '../dates';
import { attribute } from '../dom';
import { type Hint, hintOf } from '../outline/hints';
import type { Line } from '../outline/outline';
import type { Page } from '../page';
import { clean } from '../text';
import type { Entry } from './entries';
import { isPlace } from './places';

/** A short text in an entry that may be its title, its organisation, its degree … */
export interface Piece {
  text: string;
  hint: Hint | null;
  level: number;
  strong: boolean;
  link: boolean;
  line: number;
}

const MOST_PIECES = 8;
const DURATION =
  /[·•(,]?\s{0,3}\(?(?:(?:about |ca\.? |more than )?\d{1,3}\+?\s?(?:years?|yrs?|mos?|months?|jahre?|monate?|ans?|mois|años?|mes(?:es)?|anos?|anni|mesi|jaar|maand(?:en)?|days?|weeks?)\b[\s,·]{0,3}(?:and |und |et |y |e )?){1,3}\)?/gi;
const NOISE =
  /^(?:full[- ]?time|part[- ]?time|contract|freelance|internship|self[- ]employed|permanent|vollzeit|teilzeit|on-?site|hybrid|remote|show (?:more|all|less)|see more|highlights?|responsibilities|present|current|\W{0,4}|gpa\b.{0,20}|grade\b.*|note\b.{0,12}|https?:.*|www\..*)$/i;
const SPLIT = /\s[|·•‧∙]\s|\s[–—]\s|\s-\s|\s{0,2};\s/;

/** The pieces of an entry that stand before its description, dates and durations taken out. */
export const piecesOf = (page: Page, entry: Entry): Piece[] => {
  const out: Piece[] = [];
  const { blocks, lines } = page.outline;
  let described = false;
  for (const at of entry.lines) {
    const line = lines[at] as Line;
    const block = blocks[line.block];
    const text = page.shown(line);
    const hint = hintOfBlock(page, line.block);
    const isList =
      block?.tag === 'li' &&
      entry.lines.length > 1 &&
      entry.lines[0] !== at &&
      (block.from !== entry.lines[0] || block.to - block.from === 1);
    if (
      text.length > 180 ||
      hint === 'description' ||
      hint === 'about' ||
      hint === 'skill' ||
      hint === 'skills' ||
      (isList && line.level === 0 && !page.outline.blocks[line.block]?.hint)
    ) {
      if (out.length > 0) described = true;
      if (text.length > 180 || isList || described) continue;
    }
    if (
      described &&
      line.level === 0 &&
      !(hint === 'headline' || hint === 'org' || hint === 'degree' || hint === 'school')
    )
      continue;
    pushPieces(page, line, at, hint, out);
    if (out.length >= MOST_PIECES) break;
  }
  return out;
};

/** The hint of the block or of a block right around it that holds nothing else. */
const hintOfBlock = (page: Page, index: number): Hint | null => {
  const { blocks } = page.outline;
  let at = index;
  for (let up = 0; up < 4; up += 1) {
    const block = blocks[at];
    if (!block) return null;
    if (block.hint) return block.hint;
    const parent = blocks[block.parent];
    if (!parent || parent.to - parent.from !== block.to - block.from) return null;
    at = block.parent;
  }
  return null;
};

const pushPieces = (page: Page, line: Line, at: number, hint: Hint | null, out: Piece[]): void => {
  const runs = page.pieces(line);
  const whole = withoutDates(page.shown(line));
  if (!whole) return;
  const add = (text: string, own: Hint | null, strong: boolean, link: boolean) => {
    const plain = trimmed(text);
    if (!plain || plain.length > 160 || NOISE.test(plain) || own === 'date') return;
    out.push({ text: plain, hint: own, level: line.level, strong, link, line: at });
  };
  const telling = runs.length > 1 && runs.length <= 6 && runs.every((run) => run.text.length < 120);
  if (!telling) {
    const run = runs[0];
    const own = (run && run.element !== page.outline.blocks[line.block]?.element ? runHint(run.element) : null) ?? hint;
    for (const part of whole.split(SPLIT)) add(part, own, run?.strong ?? false, (run?.link ?? -1) >= 0);
    return;
  }
  const isSame = (element: Element) => element === page.outline.blocks[line.block]?.element;
  let plain = '';
  for (const run of runs) {
    const own = isSame(run.element) ? null : runHint(run.element);
    if (own || run.link >= 0 || run.strong || !isSame(run.element)) {
      for (const part of withoutDates(plain).split(SPLIT)) add(part, hint, false, false);
      plain = '';
      for (const part of withoutDates(run.text).split(SPLIT)) add(part, own ?? hint, run.strong, run.link >= 0);
    } else plain += ` ${run.text}`;
  }
  for (const part of withoutDates(plain).split(SPLIT)) add(part, hint, false, false);
};

const runHint = (element: Element): Hint | null => {
  const names = attribute(element, 'class') ?? attribute(element, 'itemprop');
  return names ? hintOf(names) : null;
};

const withoutDates = (text: string): string => {
  let plain = text;
  for (const span of findDates(text).reverse()) plain = `${plain.slice(0, span.from)} ${plain.slice(span.to)}`;
  return plain === text && !/\d/.test(text) ? text : plain.replace(DURATION, ' ');
};

const trimmed = (text: string): string =>
  clean(text)
    .replace(/^[\s,;:|·•∙–—\-(→]+(?=\S)|[\s,;:|·•∙–—\-(→]+$/g, '')
    .replace(/^\)|\(\s?\)/g, '')
    .trim();

export const isPlacePiece = (piece: Piece): boolean => piece.hint === 'location' || isPlace(piece.text);
