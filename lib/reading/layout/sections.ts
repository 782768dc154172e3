import { attribute } from '../dom';
import type { Hint } from '../outline/hints';
import type { Line, Outline } from '../outline/outline';
import type { Page } from '../page';
import { type SectionKind, sectionKind } from '../vocabulary';

/** A part of the page under a heading that says what it is: the lines from `from` up to, not including, `to`. */
export interface Section {
  kind: SectionKind;
  /** The heading's line, or `from - 1` where only the container's name tells the kind. */
  heading: number;
  from: number;
  to: number;
  /** Index of the block that holds it. */
  block: number;
  level: number;
}

export interface Sections {
  list: Section[];
  /** For each line, the index of its innermost section, or -1. */
  of: Int16Array;
}

const FROM_CONTAINER: Partial<Record<Hint, SectionKind>> = {
  skills: 'skills',
  experience: 'experience',
  education: 'education',
  languages: 'languages',
  contact: 'contact',
  links: 'links',
};
const MOST_SECTIONS = 400;

export const findSections = (page: Page): Sections => {
  const { outline } = page;
  const list: Section[] = [];
  const kinds = outline.lines.map((line, at) => headingKind(page, line, at));
  for (let at = 0; at < kinds.length && list.length < MOST_SECTIONS; at += 1) {
    const kind = kinds[at];
    if (kind) list.push(sectionAt(outline, kinds, at, kind));
  }
  pushContainers(outline, kinds, list);
  const of = new Int16Array(outline.lines.length).fill(-1);
  list.sort((a, b) => a.from - b.from || b.to - a.to);
  list.forEach((section, index) => of.fill(index, Math.min(section.heading, section.from), section.to));
  return { list, of };
};

/** The kind of section that a line opens: a heading, or a short line of its own set apart as one. */
const headingKind = (page: Page, line: Line, at: number): SectionKind | null => {
  if (line.region === 'nav' || line.region === 'footer' || line.text.length > 60) return null;
  const kind = sectionKind(line.text);
  if (!kind) return null;
  if (line.level > 0) return page.shown(line) ? kind : null;
  const block = page.outline.blocks[line.block];
  if (!block || line.text.length > 40 || line.runs.some((run) => run.link >= 0) || /[:,.]\s?\S/.test(line.text))
    return null;
  if (block.tag === 'td' || block.tag === 'th' || block.tag === 'dt' || block.tag === 'dd' || block.tag === 'li')
    return null;
  const alone = block.from === at && block.to === at + 1;
  const setApart =
    line.runs.every((run) => run.strong) ||
    /title|head|caption|label/i.test(attribute(block.element, 'class') ?? '') ||
    block.tag === 'legend' ||
    line.text === line.text.toUpperCase();
  return alone && setApart && line.text.split(' ').length <= 4 && page.shown(line) ? kind : null;
};

const sectionAt = (outline: Outline, kinds: (SectionKind | null)[], at: number, kind: SectionKind): Section => {
  const { blocks, lines } = outline;
  const line = lines[at] as Line;
  let block = line.block;
  // The section is the smallest block around the heading in which something follows it.
  while (block > 0 && (blocks[block]?.to ?? 0) <= at + 1) block = blocks[block]?.parent ?? 0;
  const end = blocks[block]?.to ?? lines.length;
  const level = line.level || 7;
  let to = end;
  for (let next = at + 1; next < end; next += 1) {
    const other = lines[next] as Line;
    const otherLevel = other.level || 7;
    const deeper = otherLevel > level && other.level > 0;
    if (kinds[next] ? !deeper : other.level > 0 && endsFlat(outline, line, other, level)) {
      to = next;
      break;
    }
  }
  return { kind, heading: at, from: at + 1, to, block, level };
};

/** A heading without a known word ends a section if it ranks higher, or stands beside the section's own. */
const endsFlat = (outline: Outline, own: Line, other: Line, level: number): boolean => {
  if (other.level < level && level < 7) return true;
  if (other.level !== level) return false;
  const parentOf = (line: Line) => outline.blocks[line.block]?.parent;
  return parentOf(own) === parentOf(other);
};

/** Containers named after their content whose heading says nothing known. */
const pushContainers = (outline: Outline, kinds: (SectionKind | null)[], list: Section[]): void => {
  outline.blocks.forEach((block, index) => {
    const kind = block.hint ? FROM_CONTAINER[block.hint] : undefined;
    if (!kind || block.to - block.from < 2 || index === 0 || block.region === 'nav' || block.region === 'footer')
      return;
    const inside = kinds.slice(block.from, block.to).filter((one) => one !== null);
    if (inside.some((one) => one !== kind) || inside.length > 0) return;
    const covered = list.some(
      (section) => section.kind === kind && section.from <= block.from + 1 && section.to >= block.to,
    );
    if (!covered && list.length < MOST_SECTIONS)
      list.push({ kind, heading: block.from, from: block.from, to: block.to, block: index, level: 6 });
  });
};

/** The lines of a section that no deeper section claims. */
export const linesOf = (sections: Sections, section: Section): number[] => {
  const index = sections.list.indexOf(section);
  const out: number[] = [];
  for (let at = section.from; at < section.to; at += 1) if (sections.of[at] === index) out.push(at);
  return out;
};
