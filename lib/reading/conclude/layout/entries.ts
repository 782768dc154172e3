import { findDates, isOpenEnd, type Span } from '../../dates';
import type { Line } from '../../sight';
import type { Page } from '../page';
import { blockAround, type Entry, type Extent, partsOf } from './parts';
import type { Section } from './sections';
import { oneDated, undatedBeside } from './undated';

interface Dated {
  at: number;
  /** The last line that belongs to it: a span may stand on two or three. */
  last: number;
  span: Span;
  /** Nothing but the dates stands in the line. */
  only: boolean;
}

const MOST_ENTRIES = 60;

/** A section's entries: each has one span of dates or, without any dates, is one of several alike blocks. */
export const entriesOf = (page: Page, section: Section): Entry[] => {
  const dated = datedLines(page, section.lines);
  return (dated.length ? datedEntries(page, section, dated) : undatedEntries(page, section)).slice(0, MOST_ENTRIES);
};

/**
 * The entries of a part that somebody says is one: itself, unless several positions stand in it under one employer. A
 * part that stands alone may be a whole list.
 */
export const entriesInPart = (page: Page, section: Section, alone: boolean): Entry[] => {
  const dated = datedLines(page, section.lines);
  const spans = dated.filter(({ span }) => span.range);
  const several = spans.length > 1 ? datedEntries(page, section, dated).slice(0, MOST_ENTRIES) : [];
  if (several.length > 1 && (alone || several.every(({ group }) => group !== null))) return several;
  const first = spans[0] ?? dated[0];
  if (!first) return [{ lines: section.lines, span: null, dated: -1, group: null }];
  return [{ ...positionIn(page, section, first.at), span: first.span, dated: first.at }];
};

/** Where an entry's title and dates stand in a list of its own, it is of one position, and above stands the employer. */
const positionIn = (page: Page, { from, lines }: Section, dated: number): Pick<Entry, 'lines' | 'group'> => {
  let block = page.blocks[page.lines[dated]?.block ?? 0];
  while (block && block.from > from && !(block.tag === 'li' && block.from < dated)) block = page.blocks[block.parent];
  if (!block || block.from <= from) return { lines: [...lines], group: null };
  const { from: first, to } = block;
  return { lines: lines.filter((at) => at >= first && at < to), group: page.lines[from]?.text ?? null };
};

const datedLines = (page: Page, lines: readonly number[]): Dated[] => {
  const all: Dated[] = [];
  for (const at of lines) {
    const text = page.lines[at]?.text ?? '';
    const spans = text.length < 240 ? findDates(text) : [];
    const span = spans.find((one) => one.range) ?? spans.at(-1);
    const before = all.at(-1);
    // The end of a span may stand on a line of its own, and so may the dash before it.
    const half = before?.only && !before.span.range && before.last === at - 1 ? before : null;
    if (half && /^[-–—→]$/.test(text)) half.last = at;
    else if (half && isOpenEnd(text))
      Object.assign(half, { last: at, span: { ...half.span, end: 'present', range: true } });
    if (!span) continue;
    const only = text.length - (span.to - span.from) < 5;
    if (half && (half.last > half.at || /^(?:[-–—→]|to\s|bis\s)/.test(text)))
      Object.assign(half, { last: at, span: { ...half.span, end: span.end, range: true } });
    // A year inside a sentence dates nothing.
    else if (span.range || text.length < 60 || span.from === 0 || text.length - span.to < 3)
      all.push({ at, last: at, span, only });
  }
  const ranges = all.filter((one) => one.span.range);
  if (ranges.length === 0) return all;
  // Beside spans, a lone year is an entry of its own only where it stands alone, as the spans do.
  return all.filter((one) => one.span.range || (one.only && ranges.some((other) => other.only)));
};

const datedEntries = (page: Page, section: Section, dated: readonly Dated[]): Entry[] => {
  const { lines } = page;
  if (dated.length === 1) return oneDated(page, section, dated[0] as Dated);
  const extents = dated.map(({ at }, index) =>
    blockAround(page, section, at, dated[index - 1]?.at, dated[index + 1]?.at),
  );
  const thin = extents.filter(({ from, to }, index) => to - from < 2 && dated[index]?.only).length;
  const isShared = extents.some(({ from }, index) => index > 0 && from < (extents[index - 1]?.to ?? 0));
  if (thin > dated.length / 2 || isShared || areBelowHeadings(page, section, extents))
    return flatEntries(page, section, dated);
  const undated = section.kind === 'education' ? undatedBeside(page, section, extents) : [];
  widen(page, section, extents);
  const entries = dated.map(({ at: dateLine, span }, index) => {
    let { from, to } = extents[index] as Extent;
    let group = groupLine(page, section, extents, index);
    if (group === null && isTenure(lines[from + 1]) && !isTenure(lines[from]) && from + 1 < dateLine) {
      group = from;
      from += 2;
    }
    return {
      lines: section.lines.filter((at) => at >= from && at < to),
      span,
      dated: dateLine,
      group: group === null ? null : (lines[group]?.text ?? ''),
    };
  });
  return [...entries, ...undated];
};

/** Each entry's heading stands above the block of its dates, not around it. */
const areBelowHeadings = (page: Page, { lines }: Section, extents: readonly Extent[]): boolean =>
  extents.every(({ from }, index) => {
    const above = lines[lines.indexOf(from) - 1] ?? -1;
    return (page.lines[above]?.level ?? 0) > 0 && above >= (extents[index - 1]?.to ?? 0);
  });

/** How long somebody was there in all: the line above it names where. */
const isTenure = (line: Line | undefined): boolean =>
  line !== undefined &&
  /^(?:(?:full|part)-time · )?\d{1,2} (?:yrs?|years?|mos?|months?|jahre?|monate?|ans?|mois|años?|mes(?:es)?|anos?|anni|mesi)\b/i.test(
    line.text,
  ) &&
  findDates(line.text).length === 0;

/** Where the heads of most entries stand in blocks of their own, what follows each up to the next belongs to it. */
const widen = (page: Page, section: Section, extents: Extent[]): void => {
  const end = (index: number) => extents[index + 1]?.from ?? section.to;
  const followed = extents.filter(({ to }, index) => section.lines.some((at) => at >= to && at < end(index)));
  if (followed.length < extents.length || extents.some(({ from, to }) => to - from > 3)) return;
  const parents = new Set(extents.map(({ block }) => page.blocks[block]?.parent));
  if (parents.size > 1) return;
  for (const [index, extent] of extents.entries()) extent.to = end(index);
};

/** A line above several entries inside one block that is not the whole section. */
const groupLine = (page: Page, section: Section, extents: readonly Extent[], index: number): number | null => {
  let parent = page.blocks[extents[index]?.block ?? 0]?.parent ?? -1;
  for (let up = 0; up < 5 && parent > section.block; up += 1) {
    const outer = page.blocks[parent];
    if (!outer || outer.from <= section.heading) return null;
    const inside = extents.filter((one) => one.from >= outer.from && one.from < outer.to);
    const above = page.blocks[page.lines[outer.from]?.block ?? 0];
    const isAbove = inside.length > 0 && (inside[0]?.from ?? 0) > outer.from && above?.tag !== 'th';
    if (isAbove)
      return standsWithOthers(page, parent, outer.from, extents[index] as Extent, inside) ? null : outer.from;
    parent = outer.parent;
  }
  return null;
};

/** Whether a block's first line shares a smaller block with other entries than this one: it is their group's, not its. */
const standsWithOthers = (
  { lines, blocks }: Page,
  outer: number,
  first: number,
  own: Extent,
  inside: readonly Extent[],
): boolean => {
  let part = lines[first]?.block ?? outer;
  while (part > outer && blocks[part]?.parent !== outer) part = blocks[part]?.parent ?? outer;
  const to = part === outer ? 0 : (blocks[part]?.to ?? 0);
  return own.from >= to && inside.some(({ from }) => from < to);
};

/** Entries that follow one another without a block around each: the first one's shape tells where they begin. */
const flatEntries = (page: Page, { lines }: Section, dated: readonly Dated[]): Entry[] => {
  const places = dated.map(({ at }) => lines.indexOf(at));
  const lead = Math.min(places[0] ?? 0, 3);
  const starts = places.map((at, index) => {
    const before = index ? (places[index - 1] ?? 0) : -1;
    for (let line = before + 1; line <= at; line += 1) if (page.lines[lines[line] ?? 0]?.level) return line;
    return Math.max(before + 1, at - lead);
  });
  return dated.map(({ at, span }, index) => ({
    lines: lines.slice(starts[index], starts[index + 1]),
    span,
    dated: at,
    group: null,
  }));
};

const undatedEntries = (page: Page, section: Section): Entry[] =>
  partsOf(page, section).map((lines) => ({ lines, span: null, dated: -1, group: null }));
