import type { Block, Line, Sight } from '../sight';
import { hintOf, type Kind } from './vocabulary';

/** Part of the site's frame (navigation, footer, others' comments), not of what the page says. */
export type Frame = '' | 'nav' | 'foot' | 'chatter';

/** A sight with what its names hint at: what the rules work on. */
export interface Page extends Omit<Sight, 'meta' | 'blocks'> {
  meta: ReadonlyMap<string, string>;
  blocks: (Block & { hint: Kind | null; frame: Frame })[];
}

export const openPage = (sight: Sight): Page => {
  const blocks: Page['blocks'] = [];
  for (const block of sight.blocks) {
    const hint = hintOf(block.names);
    blocks.push({ ...block, hint, frame: frameFor(block, hint, blocks[block.parent]?.frame ?? '') });
  }
  return { ...sight, meta: new Map(sight.meta), blocks };
};

const frameFor = ({ tag, role }: Block, hint: Kind | null, outer: Frame): Frame => {
  if (outer || hint === 'link' || hint === 'contact') return outer;
  if (hint === 'nav' || hint === 'foot' || hint === 'chatter') return hint;
  if (tag === 'nav' || role === 'navigation' || role === 'menu') return 'nav';
  return tag === 'footer' || role === 'contentinfo' ? 'foot' : '';
};

export const blockOf = (page: Page, line: Line): Page['blocks'][number] => page.blocks[line.block] as Page['blocks'][number];
export const frameOf = (page: Page, { block }: { block: number }): Frame => page.blocks[block]?.frame ?? '';

/** The hint of a line's block, or of one around it that holds nothing else. */
export const hintAround = (page: Page, line: Line): Kind | null => {
  let block = blockOf(page, line);
  for (let up = 0; up < 4; up += 1) {
    const parent = page.blocks[block.parent];
    if (block.hint || !parent || parent.to - parent.from !== block.to - block.from) return block.hint;
    block = parent;
  }
  return null;
};

/** The visible words of a link. */
export const linkText = (page: Page, link: number): string =>
  (page.lines[page.links[link]?.line ?? -1]?.runs ?? [])
    .filter((run) => run.link === link)
    .map((run) => run.text)
    .join(' ');
