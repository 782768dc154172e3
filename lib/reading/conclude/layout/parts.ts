import type { Span } from '../../dates';
import type { Line } from '../../sight';
import type { Page } from '../page';
import type { Section } from './sections';

/** One job, school or the like in a section: its lines, and the dates among them. */
export interface Entry {
  lines: number[];
  span: Span | null;
  /** The line its dates stand in, or -1. */
  dated: number;
  /** What stands above several entries of one group: the employer of several positions. */
  group: string | null;
}

/** A block, and the lines in it. */
export interface Extent {
  block: number;
  from: number;
  to: number;
}

/** The lines of each alike part of a section: those around each heading, or the children of the block that has most. */
export const partsOf = (page: Page, section: Section): number[][] => {
  const { lines } = section;
  const part = (from: number, to: number): number[] => lines.filter((at) => at >= from && at < to);
  const heads = lines.filter((at) => (page.lines[at] as Line).level > 0);
  if (heads.length) {
    const around = heads.map((head, index) => blockAround(page, section, head, heads[index - 1], heads[index + 1]));
    // Where nothing but the headings stands apart, what follows each belongs to it.
    return around.every(({ from, to }) => to - from > 1)
      ? around.map(({ from, to }) => part(from, to))
      : heads.map((head, index) => part(head, heads[index + 1] ?? section.to));
  }
  const children = new Map<number, number[][]>();
  for (let index = section.block + 1; index < page.blocks.length; index += 1) {
    const block = page.blocks[index];
    if (!block || block.from >= section.to) break;
    if (block.from < section.from || block.to === block.from) continue;
    const list = children.get(block.parent) ?? [];
    children.set(block.parent, list);
    list.push(part(block.from, block.to));
  }
  let best: number[][] = [];
  for (const list of children.values()) if (list.length > best.length) best = list;
  return best.length ? best : [part(section.from, section.to)];
};

/** The largest block around a line that holds neither its neighbours nor the section's heading. */
export const blockAround = (
  { blocks, lines }: Page,
  section: Section,
  at: number,
  before = -1,
  after = section.to,
): Extent => {
  let block = lines[at]?.block ?? 0;
  for (;;) {
    const parent = blocks[block]?.parent ?? -1;
    const outer = blocks[parent];
    const isWhole =
      outer &&
      outer.from <= section.heading &&
      outer.from !== section.from &&
      (outer.from < section.heading || outer.to >= section.to);
    if (!outer || parent === section.block || outer.from <= before || outer.to > after || isWhole) break;
    block = parent;
  }
  return { block, from: blocks[block]?.from ?? at, to: blocks[block]?.to ?? at + 1 };
};
