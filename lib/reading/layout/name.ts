import { attribute } from '../dom';
import { bareName, nameLikeness, titleParts } from '../names';
import { hintOf } from '../outline/hints';
import type { Line } from '../outline/outline';
import type { Page } from '../page';
import { bare } from '../text';

/** A text on the page that may be the name of the person it is about. */
export interface NameSpot {
  name: string;
  /** The line it stands in, or -1 for the title and the head. */
  line: number;
  where: 'h1' | 'heading' | 'class' | 'title' | 'meta' | 'text';
  weight: number;
}

const MOST_HEADINGS = 40;
const FARTHEST_LINE = 400;

/** Where the page names somebody in the way it names its subject. */
export const nameSpots = (page: Page): NameSpot[] => {
  const out: NameSpot[] = [];
  const { lines } = page.outline;
  let headings = 0;
  for (let at = 0; at < lines.length && at < FARTHEST_LINE && headings < MOST_HEADINGS; at += 1) {
    const line = lines[at] as Line;
    if (line.region === 'footer' || line.region === 'chatter' || line.text.length > 160) continue;
    if (line.region === 'nav' && line.level === 0) continue;
    if (line.level > 0) headings += 1;
    const spot = line.level > 0 ? headingSpot(line, at) : classSpot(page, line, at);
    if (spot && page.shown(line)) out.push(spot);
  }
  for (const part of titleParts(page.title)) push(out, part, -1, 'title', 0.45);
  const og = page.meta.get('og:title') ?? page.meta.get('twitter:title');
  if (og && bare(og) !== bare(page.title)) for (const part of titleParts(og)) push(out, part, -1, 'meta', 0.3);
  const given = page.meta.get('profile:first_name');
  const family = page.meta.get('profile:last_name');
  if (given && family) push(out, `${given} ${family}`, -1, 'meta', 0.7);
  return out;
};

const headingSpot = (line: Line, at: number): NameSpot | null => {
  const weight = line.level === 1 ? 0.6 : line.level === 2 ? 0.4 : line.level === 3 ? 0.3 : 0.2;
  const where = line.level === 1 ? 'h1' : 'heading';
  for (const text of [line.text, line.runs[0]?.text ?? '', ...titleParts(line.text).slice(0, 1)]) {
    const name = bareName(text);
    const likeness = nameLikeness(name);
    if (likeness >= 0.3) return { name, line: at, where, weight: weight * likeness };
  }
  return null;
};

const classSpot = (page: Page, line: Line, at: number): NameSpot | null => {
  if (line.text.length > 60) return null;
  const block = page.outline.blocks[line.block];
  const run = line.runs[0];
  const names = run && block && run.element !== block.element ? attribute(run.element, 'class') : null;
  const hinted =
    (block?.hint === 'name' && block.to - block.from === 1) ||
    (names && hintOf(names) === 'name') ||
    block?.tag === 'caption';
  if (!hinted) return null;
  const name = bareName(run && line.runs.length > 1 && nameLikeness(line.text) < 0.5 ? run.text : line.text);
  const likeness = nameLikeness(name);
  return likeness >= 0.4 ? { name, line: at, where: 'class', weight: 0.45 * likeness } : null;
};

const push = (out: NameSpot[], text: string, line: number, where: NameSpot['where'], weight: number): void => {
  const name = bareName(text);
  const likeness = nameLikeness(name);
  if (likeness >= 0.3) out.push({ name, line, where, weight: weight * likeness });
};
