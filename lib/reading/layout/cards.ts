import type { Field } from '../../domain/fields';
import { emailIn, mailtoOf, webAddress } from '../addresses';
import { attribute, query } from '../dom';
import { type Evidence, evidence, type Subject } from '../evidence';
import { bareName, nameLikeness } from '../names';
import { hintOf } from '../outline/hints';
import type { Line } from '../outline/outline';
import type { Page } from '../page';
import { bare } from '../text';
import { sourceOf } from './photo';
import { hasRoleWord } from './roles';

/** Several alike blocks that each name one person. */
export interface Cards {
  subjects: Subject[];
  /** How sure it is that these are people, 0 to 1. */
  likeness: number;
}

interface Card {
  name: string;
  line: number;
  block: number;
}

const MOST_LINES = 6000;
const MOST_CARDS = 300;
const FEWEST = 3;

/** The largest group of alike blocks whose members each name one person. */
export const findCards = (page: Page): Cards | null => {
  const named = namedLines(page);
  if (named.length < 2) return null;
  const groups = new Map<number, Card[]>();
  const { blocks } = page.outline;
  named.forEach((card, index) => {
    const before = named[index - 1]?.line ?? -1;
    const after = named[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    let block = card.block;
    for (;;) {
      const outer = blocks[blocks[block]?.parent ?? -1];
      if (!outer || outer.from <= before || outer.to > after) break;
      block = blocks[block]?.parent ?? 0;
      if (block === 0) break;
    }
    const parent = blocks[block]?.parent ?? -1;
    const list = groups.get(parent);
    if (list) list.push({ ...card, block });
    else groups.set(parent, [{ ...card, block }]);
  });
  const merged = mergeSiblings(page, groups);
  let best: Card[] = [];
  for (const list of merged) if (list.length > best.length) best = list;
  if (best.length < FEWEST) return null;
  return describe(page, best);
};

/** Rows of a grid: groups under parents that are alike and share a parent are one group. */
const mergeSiblings = (page: Page, groups: ReadonlyMap<number, Card[]>): Card[][] => {
  const { blocks } = page.outline;
  const byGrand = new Map<string, Card[]>();
  const out: Card[][] = [];
  for (const [parent, list] of groups) {
    out.push(list);
    const one = blocks[parent];
    if (!one) continue;
    const key = `${one.parent}/${one.tag}`;
    byGrand.set(key, [...(byGrand.get(key) ?? []), ...list]);
  }
  return [...out, ...byGrand.values()];
};

/** Lines that hold nothing but a name, set apart as a card's title would be. */
const namedLines = (page: Page): Card[] => {
  const out: Card[] = [];
  const { lines, blocks } = page.outline;
  for (let at = 0; at < lines.length && at < MOST_LINES && out.length < MOST_CARDS * 2; at += 1) {
    const line = lines[at] as Line;
    if (line.region === 'nav' || line.region === 'footer' || line.text.length > 60 || line.level === 1) continue;
    const run = line.runs[0];
    const block = blocks[line.block];
    const apart =
      line.level > 0 ||
      line.runs.every((one) => one.link >= 0) ||
      line.runs.every((one) => one.strong) ||
      block?.hint === 'name' ||
      (run && hintOf(attribute(run.element, 'class') ?? '') === 'name');
    if (!apart) continue;
    const name = bareName(line.text);
    if (nameLikeness(name) >= 0.6 && page.shown(line)) out.push({ name, line: at, block: line.block });
  }
  return out;
};

const describe = (page: Page, cards: readonly Card[]): Cards => {
  const { blocks, pictures, links, lines } = page.outline;
  const first = cards[0] as Card;
  const parent = blocks[blocks[first.block]?.parent ?? 0];
  const total = parent
    ? lines.slice(parent.from, parent.to).filter((line) => line.text.length > 0).length
    : cards.length;
  let pictured = 0;
  let roled = 0;
  let hinted = 0;
  const subjects = cards.slice(0, MOST_CARDS).map((card) => {
    const block = blocks[card.block];
    const out: Evidence[] = [evidence('name', card.name, 'layout', 'one of several cards', 0.7)];
    const add = (field: Extract<Field, 'headline' | 'photo' | 'link' | 'email'>, value: string | null | undefined) => {
      if (value) out.push(evidence(field, value, 'layout', 'on the card', 0.6));
    };
    const from = block?.from ?? card.line;
    const to = block?.to ?? card.line + 1;
    if (block?.hint === 'person' || block?.hint === 'name') hinted += 1;
    const picture = pictures.find(
      (one) => one.line >= from && one.line < Math.max(to, from + 1) && isInside(page, one.block, card.block),
    );
    if (picture || (block && query(block.element, 'img').length > 0)) pictured += 1;
    add('photo', picture && sourceOf(picture.element, page.base));
    const role = lines
      .slice(card.line + 1, Math.min(to, card.line + 4))
      .map((line) => page.shown(line))
      .find((text) => text.length > 2 && text.length < 140 && !/^@|https?:/.test(text));
    if (role && hasRoleWord(role)) roled += 1;
    if (role && !emailIn(role)) add('headline', role);
    const link = links.find(
      (one) =>
        one.line >= from &&
        one.line < to &&
        /^(?!mailto|tel|#|javascript)/i.test(attribute(one.element, 'href') ?? '#'),
    );
    add('link', link && webAddress(attribute(link.element, 'href'), page.base));
    const mail = links.find(
      (one) => one.line >= from && one.line < to && /^\s?mailto:/i.test(attribute(one.element, 'href') ?? ''),
    );
    add('email', mail && mailtoOf(attribute(mail.element, 'href') ?? ''));
    return { evidence: out, standing: 'listed', element: block?.element ?? null } satisfies Subject;
  });
  const share = (count: number) => count / cards.length;
  const shareOfLines = Math.min(1, (cards.length * 6) / Math.max(1, total));
  const distinct = new Set(cards.map((card) => bare(card.name))).size;
  let likeness = distinct < FEWEST ? 0 : 0.15;
  if (share(pictured) > 0.6) likeness += 0.25;
  if (share(roled) > 0.5) likeness += 0.3;
  if (share(hinted) > 0.5) likeness += 0.2;
  if (shareOfLines > 0.5) likeness += 0.1;
  return { subjects, likeness };
};

const isInside = (page: Page, block: number, outer: number): boolean => {
  let at = block;
  for (let up = 0; up < 30 && at >= 0; up += 1) {
    if (at === outer) return true;
    at = page.outline.blocks[at]?.parent ?? -1;
  }
  return false;
};
