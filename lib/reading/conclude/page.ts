import type { Block, Line, Sight } from '../sight';
import { hintOf, type Kind } from './vocabulary';

/** Part of the site's frame (navigation, footer, others' comments), not of what the page says. */
export type Frame = '' | 'nav' | 'foot' | 'chatter';

/** A sight as the rules work on it. */
export interface Page extends Omit<Sight, 'meta'> {
  meta: ReadonlyMap<string, string>;
  /** For each block, the frame it belongs to. */
  frames: Frame[];
  /** For each link, its visible words. */
  linkTexts: string[];
}

export const openPage = (sight: Sight): Page => {
  const frames: Frame[] = [];
  const top = sight.lines.findIndex(({ level }) => level === 1);
  const most = sight.lines.length / 2;
  for (const block of sight.blocks) {
    const outer = frames[block.parent] ?? '';
    // What holds the page's heading frames nothing, whatever it is called; nor is most of a page its menu or its foot.
    const isPage = (block.from <= top && top < block.to) || /^(?:body|main)$/.test(block.tag);
    const frame = outer || isPage ? outer : frameFor(block);
    const isMost = block.to - block.from > most && most > FEW;
    frames.push(isMost && frame !== 'chatter' ? outer : frame);
  }
  const linkTexts: string[] = [];
  for (const { runs } of sight.lines)
    for (const { link, text } of runs)
      if (link >= 0) linkTexts[link] = linkTexts[link] ? `${linkTexts[link]} ${text}` : text;
  return { ...sight, meta: new Map(sight.meta), frames, linkTexts };
};

const FEW = 10;
const NAMED =
  /nav|menu|crumb|bar|pag|skip|foot|copyright|colophon|credits|legal|cookie|consent|comment|recommend|follow|stream|sponsor|promo|advert|ads|newsletter|popup|browsemap|similar|related|feed/i;

const frameFor = ({ tag, role, names }: Block): Frame => {
  const isNav = tag === 'nav' || role === 'navigation' || role === 'menu';
  const hint = isNav || NAMED.test(names) ? hintOf(names) : null;
  if (hint === 'nav' || hint === 'foot' || hint === 'chatter') return hint;
  if (isNav) return hint === 'link' || hint === 'contact' ? '' : 'nav';
  return tag === 'footer' || role === 'contentinfo' ? 'foot' : '';
};

export const blockOf = (page: Page, line: Line): Block => page.blocks[line.block] as Block;
/** Whether a line stands in the first of several cells of a table's row. */
export const isFirstCell = (page: Page, line: Line): boolean => {
  const { tag, from, to, parent } = blockOf(page, line);
  const row = page.blocks[parent];
  return (tag === 'td' || tag === 'th') && row?.tag === 'tr' && row.from === from && row.to > to;
};

export const frameOf = (page: Page, { block }: { block: number }): Frame => page.frames[block] ?? '';

/** The hint of a line's block, or of one around it that holds nothing else. */
export const hintAround = (page: Page, line: Line): Kind | null => {
  let block = blockOf(page, line);
  for (let up = 0; up < 4; up += 1) {
    const hint = hintOf(block.names);
    const parent = page.blocks[block.parent];
    if (hint || !parent || parent.to - parent.from !== block.to - block.from) return hint;
    block = parent;
  }
  return null;
};
