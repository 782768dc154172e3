import { findDates } from '../../dates';
import { isCapital } from '../../letters';
import type { Block, Line } from '../../sight';
import { blockOf, frameOf, type Page } from '../page';
import { headingKind, hintOf, type Kind } from '../vocabulary';

/** A part of the page under a heading that says what it is: the lines from `from` up to, not including, `to`. */
export interface Section {
  kind: Kind;
  /** The heading's line; `from - 1`, or `from` where only the container's name tells the kind. */
  heading: number;
  from: number;
  to: number;
  /** The block that holds it. */
  block: number;
  /** Its own lines, without those that a deeper section claims. */
  lines: number[];
}

/** Where a fact of the section stands, in the page's own words where it has some. */
export const placeIn = (page: Page, { kind, heading, from }: Section): string =>
  `section "${heading < from ? (page.lines[heading]?.text ?? kind) : kind}"`;

/** The sections of a page, and for each line the innermost one. */
export interface Sections {
  list: Section[];
  at: (Section | undefined)[];
}

const MOST = 400;
const SECTIONS = new Set<Kind | null>([
  'aside',
  'award',
  'talk',
  'publication',
  'post',
  'project',
  'people',
  'education',
  'experience',
  'skill',
  'language',
  'link',
  'contact',
  'about',
]);
/** Sections that speak of something else than the person's own course of life. */
export const FOREIGN = new Set<Kind | undefined>([
  'project',
  'publication',
  'post',
  'people',
  'aside',
  'talk',
  'award',
]);
/** Words that stand alone in a block of their own only as a heading, even where nothing marks them as one. */
const PLAIN = new Set<Kind | null>(['experience', 'education', 'skill', 'project', 'publication', 'language']);
const CONTAINER =
  /skill|tech|expert|compet|tag|topic|experien|employ|work|career|job|position|educ|school|ausbild|contact|kontakt|icon|link|social|profile|elsewhere|web/i;
const FROM_CONTAINER = new Set<Kind | null>(['skill', 'experience', 'education', 'contact', 'link']);

export const findSections = (page: Page, name: string): Sections => {
  const { lines, blocks } = page;
  const rows = headedRows(page);
  const kinds = lines.map((line, at) => sectionKind(page, line, at, name, rows));
  const list: Section[] = [];
  const at: (Section | undefined)[] = [];
  const claim = (section: Section) => {
    list.push(section);
    for (let line = Math.min(section.heading, section.from); line < section.to; line += 1) at[line] = section;
  };
  kinds.forEach((kind, line) => {
    const outer = at[line]?.kind;
    // Inside what is not the person's own account, headings open nothing, unless it is a frame for the whole account.
    const isWithin = outer === 'aside' ? !/experience|education|skill/.test(kind ?? '') : FOREIGN.has(outer);
    // `Languages` among skills are those that machines speak.
    const isEcho = outer === kind && !lines[line]?.level;
    if (kind && list.length < MOST && !isWithin && !isEcho && !(outer === 'skill' && kind === 'language'))
      claim(sectionAt(page, kinds, line, kind));
  });
  // Containers named after their content, whose heading says nothing known.
  blocks.forEach((block, index) => {
    const { names, from, to } = block;
    if (to - from < 2 || index === 0 || page.frames[index] || list.length >= MOST || !CONTAINER.test(names)) return;
    const hint = hintOf(names);
    if (!hint || !FROM_CONTAINER.has(hint)) return;
    for (let line = from; line < to; line += 1) {
      const outer = at[line];
      if (outer && isGroup(page, kinds, outer, hint, block)) continue;
      if (outer && (!/about|contact/.test(outer.kind) || outer.heading >= from || outer.kind === hint)) return;
    }
    claim({ kind: hint, heading: from, from, to, block: index, lines: [] });
  });
  at.forEach((section, line) => {
    if (section && line >= section.from) section.lines.push(line);
  });
  return { list, at };
};

/** `Languages` beside headings of no known kind, in what is called skills: those that machines speak. */
const isGroup = (
  page: Page,
  kinds: readonly (Kind | null)[],
  inner: Section,
  hint: Kind,
  { from, to }: Block,
): boolean => {
  const level = page.lines[inner.heading]?.level;
  if (hint !== 'skill' || !level || !/aside|language/.test(inner.kind) || inner.heading < from) return false;
  return page.lines.slice(from, to).some((line, at) => line.level === level && !kinds[from + at]);
};

/** The kind of section that a line opens: a heading, or a short line set apart as one. */
const sectionKind = (
  page: Page,
  line: Line,
  at: number,
  name: string,
  rows: ReadonlyMap<string, number>,
): Kind | null => {
  if (frameOf(page, line) || line.text.length > 80) return null;
  const kind = headingKind(line.text.replace(name, '')) ?? (line.level ? headingKind(line.runs[0]?.text ?? '') : null);
  if (!SECTIONS.has(kind)) return null;
  if (line.level && isItem(page, line)) return null;
  // What the whole page is called heads no part of it.
  if (line.level === 1 && /lebenslauf|curriculum/i.test(line.text)) return null;
  if (!line.level) {
    const { tag, names, from, to } = blockOf(page, line);
    const rest = to - at < 4 ? page.lines.slice(at + 1, to) : [];
    const alone =
      from === at && to - at === rest.length + 1 && rest.every(isDates) && line.runs.every((run) => run.link < 0);
    if (/^(?:t[dh]|dt)$/.test(tag) && alone && headsCell(page, line, at)) return kind;
    if (!alone || line.text.length > 40 || /[:,.]\s?\S/.test(line.text) || /^(?:t[dh]|d[td]|li|a)$/.test(tag))
      return null;
    const apart =
      (PLAIN.has(kind) && isCapital(line.text) && page.lines[at + 1]?.block !== line.block) ||
      line.runs.every((run) => run.strong) ||
      line.text === line.text.toUpperCase() ||
      /title|head|legend/i.test(`${tag} ${names}`) ||
      (rows.get(rowAt(page, line, at)) ?? 0) >= FEWEST_ROWS;
    if (!apart) return null;
  }
  return kind;
};

const FEWEST_ROWS = 3;
/** Blocks around a line that are looked at: pages may nest without end. */
const DEEPEST = 30;

/** What the row is called that a line heads alone, in a column before the rest; empty where it heads none. */
const rowAt = ({ blocks }: Page, line: Line, at: number): string => {
  let block = blocks[line.block];
  for (let up = 0; block && up < DEEPEST && block.from === at && block.to === at + 1; up += 1)
    block = blocks[block.parent];
  return block?.from === at && block.to > at + 1 && block.names ? `${block.tag} ${block.names}` : '';
};

/** How many alike rows begin with a line that says what the row is about. */
const headedRows = (page: Page): Map<string, number> => {
  const rows = new Map<string, number>();
  page.lines.forEach((line, at) => {
    const row =
      line.level || line.text.length > 40 || !SECTIONS.has(headingKind(line.text)) ? '' : rowAt(page, line, at);
    if (row) rows.set(row, (rows.get(row) ?? 0) + 1);
  });
  return rows;
};

/** Nothing but dates. */
const isDates = ({ text }: Line): boolean =>
  text.length < 60 && findDates(text).some(({ from, to }) => to - from > text.length - 4);

/** All that an item of a list says: one of several things, and nothing that heads others. */
const isItem = ({ blocks }: Page, line: Line): boolean => {
  let block = blocks[line.block];
  for (let up = 0; block && up < 4 && block.to - block.from === 1; up += 1, block = blocks[block.parent])
    if (block.tag === 'li') return true;
  return false;
};

/** A term or first cell whose partner holds several lines is a heading beside its text. */
const headsCell = ({ blocks, lines }: Page, line: Line, at: number): boolean => {
  const { tag, parent } = blocks[line.block] as Page['blocks'][number];
  const row = blocks[parent];
  if (!row || (tag !== 'dt' && row.from !== at)) return false;
  const next = blocks[lines[at + 1]?.block ?? 0];
  let partner = next;
  for (let up = 0; partner && partner.parent !== parent && up < 12; up += 1) partner = blocks[partner.parent];
  return (
    partner !== undefined &&
    partner.parent === parent &&
    /^(?:dd|td)$/.test(partner.tag) &&
    partner.to - partner.from > 1
  );
};

/** What is called a title and holds a heading with a count or the like beside it: the section is around it. */
const isTitleBar = ({ blocks }: Page, { names, from, to, parent }: Block): boolean =>
  to - from === 2 && /title|heading|header/i.test(names) && (blocks[parent]?.to ?? 0) > to;

/** Whether a line stands in an item of a list inside a block. */
const isInItem = ({ blocks }: Page, line: Line, inside: number): boolean => {
  for (let block = line.block, up = 0; block > inside && up < DEEPEST; block = blocks[block]?.parent ?? 0, up += 1)
    if (blocks[block]?.tag === 'li') return true;
  return false;
};

const sectionAt = (page: Page, kinds: readonly (Kind | null)[], heading: number, kind: Kind): Section => {
  const { lines, blocks } = page;
  const line = lines[heading] as Line;
  let block = line.block;
  // The section is the smallest block around the heading in which something follows it.
  const after = line.level ? heading + 1 : Math.max(heading + 1, blocks[block]?.to ?? 0);
  while (block > 0 && ((blocks[block]?.to ?? 0) <= after || isTitleBar(page, blocks[block] as Block)))
    block = blocks[block]?.parent ?? 0;
  const level = line.level || 7;
  let to = heading + 1;
  for (const end = blocks[block]?.to ?? lines.length; to < end; to += 1) {
    const other = lines[to] as Line;
    if (!other.level && !kinds[to]) continue;
    const rank = other.level || 7;
    // A heading without a known word ends a section if it ranks higher, or stands beside the section's own.
    const beside = rank === level && blockOf(page, other).parent === blockOf(page, line).parent;
    if (
      rank < level
        ? (level < 7 && (kinds[to] || !isInItem(page, other, block))) || kinds[to]
        : kinds[to]
          ? rank === level
          : beside
    )
      break;
  }
  // Rows that go on: in the column of headings they have only dates.
  for (let row = blocks[block]; row && after > heading + 1 && to === row.to && !kinds[to]; ) {
    const next = lines[to];
    if (!next || !isDates(next)) break;
    let { parent } = row;
    for (let up = 0; up < DEEPEST && blocks[parent]?.to === to; up += 1) parent = blocks[parent]?.parent ?? -1;
    row = blocks.find((one) => one.parent === parent && one.from === to && one.to > to);
    if (row) {
      to = row.to;
      block = parent;
    }
  }
  return { kind, heading, from: heading + 1, to, block, lines: [] };
};
