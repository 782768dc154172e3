import { type DateSpan, findDates } from '../dates';
import type { Page } from '../page';
import { linesOf, type Section, type Sections } from './sections';

/** One job, school or the like in a section: its lines, and the dates among them. */
export interface Entry {
  lines: number[];
  span: DateSpan | null;
  /** The line the dates stand in. */
  dated: number;
  /** What stands above several entries of one group: the employer of several positions. */
  group: number | null;
}

const MOST_ENTRIES = 60;

/** A section's entries: each has one span of dates, or, without any dates, is one of several alike blocks. */
export const entriesOf = (page: Page, sections: Sections, section: Section): Entry[] => {
  const lines = linesOf(sections, section).filter((at) => page.shown(page.outline.lines[at] as never) !== '');
  if (lines.length === 0) return [];
  const dated = datedLines(page, lines);
  return (dated.length > 0 ? datedEntries(page, section, lines, dated) : undatedEntries(page, section, lines)).slice(
    0,
    MOST_ENTRIES,
  );
};

interface Dated {
  at: number;
  span: DateSpan;
}

const datedLines = (page: Page, lines: readonly number[]): Dated[] => {
  const all: Dated[] = [];
  for (const at of lines) {
    const text = page.shown(page.outline.lines[at] as never);
    if (text.length > 200) continue;
    const spans = findDates(text);
    const span = spans.find((one) => one.range) ?? spans[0];
    // A year inside a sentence dates nothing.
    if (span && (span.range || text.length < 60 || span.from === 0)) all.push({ at, span });
  }
  const ranges = all.filter((one) => one.span.range);
  if (ranges.length === 0) return splitPairs(page, all);
  const others = all.filter((one) => !one.span.range && isDateOnly(page, one));
  // Beside spans, a lone year is an entry of its own only where it stands alone, as the spans do.
  return ranges.some((one) => isDateOnly(page, one)) ? [...ranges, ...others].sort((a, b) => a.at - b.at) : ranges;
};

const isDateOnly = (page: Page, { at, span }: Dated): boolean => {
  const text = page.shown(page.outline.lines[at] as never);
  return text.length - (span.to - span.from) <= 4;
};

/** Start and end on two neighbouring lines. */
const splitPairs = (page: Page, all: Dated[]): Dated[] => {
  const out: Dated[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const one = all[at] as Dated;
    const next = all[at + 1];
    if (
      next &&
      next.at === one.at + 1 &&
      isDateOnly(page, one) &&
      /^[-–—→]|^to\s|^bis\s/.test(page.shown(page.outline.lines[next.at] as never))
    ) {
      out.push({ at: one.at, span: { ...one.span, end: next.span.end, range: true } });
      at += 1;
    } else out.push(one);
  }
  return out;
};

const datedEntries = (page: Page, section: Section, lines: readonly number[], dated: readonly Dated[]): Entry[] => {
  const { blocks, lines: all } = page.outline;
  const extents = dated.map(({ at }, index) => {
    const before = dated[index - 1]?.at ?? -1;
    const after = dated[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    let block = all[at]?.block ?? 0;
    for (;;) {
      const parent = blocks[block]?.parent ?? -1;
      const outer = blocks[parent];
      if (
        !outer ||
        parent === section.block ||
        outer.from <= section.heading ||
        outer.from <= before ||
        outer.to > after ||
        outer.to > section.to
      )
        break;
      block = parent;
    }
    return {
      block,
      from: Math.max(blocks[block]?.from ?? at, section.from),
      to: Math.min(blocks[block]?.to ?? at + 1, section.to),
    };
  });
  const inside = new Set(lines);
  const thin =
    dated.length > 1
      ? extents.filter((one) => one.to - one.from < 2).length > dated.length / 2
      : (extents[0]?.to ?? 0) - (extents[0]?.from ?? 0) < 2;
  if (thin && dated.some((one) => !hasMuchBesideDates(page, one))) return flatEntries(page, lines, dated);
  return dated.map(({ at, span }, index) => {
    const extent = extents[index] as { block: number; from: number; to: number };
    const own: number[] = [];
    for (let line = extent.from; line < extent.to; line += 1) if (inside.has(line)) own.push(line);
    return { lines: own, span, dated: at, group: groupLine(page, section, extents, index) };
  });
};

const hasMuchBesideDates = (page: Page, { at, span }: Dated): boolean =>
  page.shown(page.outline.lines[at] as never).length - (span.to - span.from) > 12;

/** A line above several entries inside one common block that is not the whole section. */
const groupLine = (
  page: Page,
  section: Section,
  extents: readonly { block: number; from: number }[],
  index: number,
): number | null => {
  const { blocks } = page.outline;
  const own = extents[index];
  if (!own) return null;
  let parent = blocks[own.block]?.parent ?? -1;
  for (let up = 0; up < 4 && parent > 0 && parent !== section.block; up += 1) {
    const outer = blocks[parent];
    if (!outer || outer.from <= section.heading) return null;
    const first = extents.find((one) => one.from >= outer.from);
    if (first && first.from > outer.from) return outer.from;
    parent = outer.parent;
  }
  return null;
};

/** Entries that follow one another without a block around each: the first one's shape tells where they begin. */
const flatEntries = (page: Page, lines: readonly number[], dated: readonly Dated[]): Entry[] => {
  const { lines: all } = page.outline;
  const starts: number[] = [];
  const lead = Math.max(0, lines.indexOf(dated[0]?.at ?? 0));
  for (let index = 0; index < dated.length; index += 1) {
    const at = lines.indexOf(dated[index]?.at ?? 0);
    const before = index > 0 ? lines.indexOf(dated[index - 1]?.at ?? 0) : -1;
    let start = Math.max(before + 1, at - Math.min(lead, 3));
    for (let line = before + 1; line <= at; line += 1) {
      if ((all[lines[line] ?? 0]?.level ?? 0) > 0) {
        start = line;
        break;
      }
    }
    starts.push(start);
  }
  return dated.map(({ at, span }, index) => ({
    lines: lines.slice(starts[index], starts[index + 1] ?? lines.length),
    span,
    dated: at,
    group: null,
  }));
};

/** The children of the block with the most of them, or the parts under each heading. */
const undatedEntries = (page: Page, section: Section, lines: readonly number[]): Entry[] => {
  const { blocks, lines: all } = page.outline;
  const heads = lines.filter((at) => (all[at]?.level ?? 0) > 0);
  if (heads.length > 0) {
    return heads.map((head, index) => {
      const to = heads[index + 1] ?? Number.POSITIVE_INFINITY;
      return { lines: lines.filter((at) => at >= head && at < to), span: null, dated: -1, group: null };
    });
  }
  const children = new Map<number, number[]>();
  for (let block = section.block + 1; block < blocks.length; block += 1) {
    const one = blocks[block];
    if (!one || one.from >= section.to) break;
    if (one.from < section.from || one.to === one.from) continue;
    const list = children.get(one.parent);
    if (list) list.push(block);
    else children.set(one.parent, [block]);
  }
  let best: number[] = [];
  for (const list of children.values()) if (list.length > best.length) best = list;
  if (best.length === 0) return [{ lines: [...lines], span: null, dated: -1, group: null }];
  return best.map((block) => ({
    lines: lines.filter((at) => at >= (blocks[block]?.from ?? 0) && at < (blocks[block]?.to ?? 0)),
    span: null,
    dated: -1,
    group: null,
  }));
};
