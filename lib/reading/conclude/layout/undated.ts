import type { Span } from '../../dates';
import type { Page } from '../page';
import { type Entry, type Extent, partsOf } from './parts';
import type { Section } from './sections';
import { hasSchoolWord } from './words';

/** One dated entry among parts that are as alike without dates: each is one. */
export const oneDated = (page: Page, section: Section, { at, span }: { at: number; span: Span }): Entry[] => {
  const whole = { lines: section.lines, span, dated: at, group: null };
  if (section.kind !== 'education') return [whole];
  const parts = partsOf(page, section);
  const levels = new Set(parts.map(([head = 0]) => page.lines[head]?.level));
  if (parts.length > 1 && levels.size === 1 && parts.every((lines) => lines.length > 1))
    return parts.map((lines) =>
      lines.includes(at) ? { ...whole, lines } : { lines, span: null, dated: -1, group: null },
    );
  for (let block = page.lines[at]?.block ?? 0; block > section.block; block = page.blocks[block]?.parent ?? 0) {
    const { from, to } = page.blocks[block] as Page['blocks'][number];
    const own = section.lines.filter((line) => line >= from && line < to);
    const beside = own.length > 1 ? undatedBeside(page, section, [{ block, from, to }]) : [];
    const schools = beside.filter(({ lines }) => hasSchoolWord(page.lines[lines[0] ?? -1]?.text ?? ''));
    // Blocks of one name are alike, whatever the others tell.
    const isNamed = beside.length > 0 && page.blocks[block]?.names !== '';
    if (schools.length || isNamed) return [{ ...whole, lines: own }, ...schools];
  }
  return [whole];
};

/** Schools without dates among others with dates: blocks beside theirs, of their kind. */
export const undatedBeside = ({ blocks }: Page, { lines }: Section, extents: readonly Extent[]): Entry[] => {
  const [first] = extents;
  const like = blocks[first?.block ?? -1];
  if (!first || !like || extents.some(({ block }) => blocks[block]?.parent !== like.parent)) return [];
  const out: Entry[] = [];
  for (let index = like.parent + 1; index < blocks.length && (blocks[index]?.parent ?? -1) >= like.parent; index += 1) {
    const { parent, tag, names, from, to } = blocks[index] as Page['blocks'][number];
    if (parent !== like.parent || tag !== like.tag || names !== like.names) continue;
    const own = lines.filter((at) => at >= from && at < to);
    if (own.length && !extents.some(({ block }) => block === index))
      out.push({ lines: own, span: null, dated: -1, group: null });
  }
  return out;
};
