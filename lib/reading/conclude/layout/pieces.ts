import { findDates } from '../../dates';
import { hasLetter } from '../../letters';
import type { Line } from '../../sight';
import { clean } from '../../text';
import { hasOrgWord } from '../names';
import { blockOf, hintAround, type Page } from '../page';
import { headingKind, hintOf, type Kind, labelKind } from '../vocabulary';
import { isPlace } from './words';

/** A short text in an entry that may be its title, its organisation, its degree … */
export interface Piece {
  text: string;
  hint: Kind | null;
  level: number;
  link: boolean;
  line: number;
  /** Stands after the entry's dates: a place more often than an employer. */
  late: boolean;
  /** Stands after a label that says what it is. */
  labelled?: boolean;
}

const MOST_PIECES = 8;
const DURATION =
  /[·•(,]?\s?\(?(?:\b(?:and|und|et|y|e) )?\d{1,3}\+?\s?(?:years?|yrs?|mos?|months?|jahre?|monate?n?|ans?|mois|años?|mes(?:es)?|anos?|anni|mesi|jaar|maand(?:en)?|days?|weeks?)\b\)?/gi;
const NOISE =
  /^(?:\W{0,4}(?:present|current|bis heute|heute|aktuell|today|now|ongoing)|(?:full|part)[- ]?time|contract|internship|permanent|vollzeit|teilzeit|on-?site|hybrid|remote|show (?:more|all|less)|see more|highlights?|gpa\b.*|(?:(?:magna|summa) )?cum laude|with (?:highest )?(?:honou?rs|distinction)|grade\b.*|https?:.*|www\..*|(?:key )?(?:responsibilities|achievements)|(?:at|in|from|by|of|to|bis|–|·))$/i;
const SPLIT = /\s[|·•‧∙/]\s|\s?[–—]\s|\s-\s|\s?;\s|,$/;

/** The pieces of an entry that stand before its description; dates and durations are taken out. */
export const piecesOf = (page: Page, lines: readonly number[]): Piece[] => {
  const out: Piece[] = [];
  let described = false;
  let late = false;
  for (const at of lines) {
    const line = page.lines[at] as Line;
    const block = blockOf(page, line);
    // What the whole entry is called tells none of its lines from another.
    const isWhole = lines.length > 1 && block.from <= (lines[0] ?? 0) && block.to > (lines.at(-1) ?? 0);
    const hint = isWhole ? null : hintAround(page, line);
    // What is called details and begins with a heading is the entry itself.
    const isBelowHead = at === block.from + 1 && (page.lines[block.from]?.level ?? 0) > 0;
    const text = line.text;
    const inList = block.tag === 'li' && lines[0] !== at && !isWhole;
    const telling = line.level > 0 || hint === 'title' || hint === 'org' || hint === 'degree' || hint === 'education';
    const words = /[.!?]$/.test(text) ? text.split(' ').length : 0;
    const isSentence = words > 5 || (words > 3 && /\s[a-zß-ÿ]{4,}[.!?]$/.test(text));
    if (
      text.length > 180 ||
      isSentence ||
      (hint === 'description' && !line.level && !isBelowHead && (out.length > 0 || text.length > 80)) ||
      hint === 'tag' ||
      hint === 'skill' ||
      ((inList || hint === 'about') && !telling)
    ) {
      if (out.length) described = true;
      continue;
    }
    if (described && !telling) continue;
    if (block.tag === 'th' || text.endsWith(':') || (headingKind(text) && lines.length > 1)) continue;
    const labelled = labelledPiece(line, at);
    if (labelled !== undefined) {
      if (labelled) out.push({ ...labelled, late: false, labelled: true });
      continue;
    }
    for (const piece of inLine(line, at, hint)) out.push({ ...piece, late });
    late ||= findDates(text).length > 0;
    if (out.length >= MOST_PIECES) break;
  }
  // What a label calls the title is the title, whatever others are called by their class.
  const said = out.filter(({ labelled }) => labelled).map(({ hint }) => hint);
  return out.map((piece) => (piece.labelled || !said.includes(piece.hint) ? piece : { ...piece, hint: null }));
};

/** `Employer: Acme` within an entry: null where the label says nothing of a job or school, undefined where there is no label. */
const labelledPiece = (line: Line, at: number): Omit<Piece, 'late'> | null | undefined => {
  const [, label = '', said = ''] = /^([^:]{3,24}):\s(.{2,120})$/.exec(line.text) ?? [];
  const kind = label ? labelKind(label) : null;
  if (!kind || !LABELS.has(kind)) return undefined;
  if (kind === 'date' || findDates(said).some(({ from, to }) => to - from > said.length - 4)) return null;
  const hint = kind === 'education' && STUDIED.test(label) ? 'degree' : kind;
  return { text: said, hint, level: line.level, link: false, line: at };
};

const LABELS = new Set<Kind>(['title', 'org', 'education', 'date', 'location']);
const STUDIED = /opleiding|degree|abschluss|studi|diplom|course|program|titre|titulo|título|titolo/i;

const inLine = (line: Line, at: number, hint: Kind | null): Omit<Piece, 'late'>[] => {
  const out: Omit<Piece, 'late'>[] = [];
  const add = (text: string, kind: Kind | null, link: boolean) => {
    for (const part of withoutDates(text).split(SPLIT)) {
      const plain = clean(part)
        .replace(/^[\s,;:|·•∙–—(→@-]+(?=\S)|[\s,;:|·•∙–—(→-]+$|^\)|\(\s?\)/g, '')
        .trim();
      if (plain.length > 1 && plain.length < 160 && hasLetter(plain) && !NOISE.test(plain) && kind !== 'date')
        out.push({ text: plain, hint: kind, level: line.level, link, line: at });
    }
  };
  const { runs } = line;
  if (runs.length < 2 || runs.length > 6 || line.text.length > 150) {
    add(line.text, hintOf(runs[0]?.names ?? '') ?? hint, (runs[0]?.link ?? -1) >= 0);
    return out;
  }
  let plain = '';
  for (const run of runs) {
    if (run.plain && run.link < 0) plain += ` ${run.text}`;
    else {
      add(plain, hint, false);
      plain = '';
      add(run.text, hintOf(run.names) ?? hint, run.link >= 0);
    }
  }
  add(plain, hint, false);
  return out;
};

const withoutDates = (text: string): string => {
  if (!/\d/.test(text)) return text;
  let plain = text;
  for (const span of findDates(text).reverse()) plain = `${plain.slice(0, span.from)} ${plain.slice(span.to)}`;
  return /\d/.test(plain) ? plain.replace(DURATION, ' ') : plain;
};

export const isPlacePiece = (piece: Piece): boolean =>
  piece.hint === 'location' ||
  (isPlace(piece.text) && !hasOrgWord(piece.text) && !/^(?:org|title|education|degree)$/.test(piece.hint ?? ''));
