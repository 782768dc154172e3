import { emailIn, mailtoOf, webAddress } from '../../addresses';
import { type Evidence, putInto, type Subject } from '../../evidence';
import { bare } from '../../text';
import { bareName, nameLikeness } from '../names';
import { blockOf, frameOf, hintAround, isFirstCell, type Page } from '../page';
import { hintOf } from '../vocabulary';
import { hasRoleWord } from './words';

/** Several alike blocks that each name one person, and how sure it is that these are people. */
export interface Cards {
  subjects: Subject[];
  likeness: number;
}

interface Card {
  name: string;
  line: number;
  block: number;
}

const MOST_LINES = 6000;
const FEWEST = 3;

/** The largest group of alike blocks whose members each name one person. */
export const findCards = (page: Page): Cards | null => {
  const { blocks } = page;
  const named = namedLines(page);
  const groups = new Map<string, Card[]>();
  const join = (key: string, card: Card) => {
    const list = groups.get(key) ?? [];
    groups.set(key, list);
    list.push(card);
  };
  named.forEach((card, index) => {
    const before = named[index - 1]?.line ?? -1;
    const after = named[index + 1]?.line ?? page.lines.length;
    // Cards are the children of one parent, or blocks of one name wherever they stand.
    for (let block = card.block; block > 0; ) {
      const { from, to, tag, names, parent } = blocks[block] as Page['blocks'][number];
      if (from <= before || to > after) break;
      if (names) join(`${tag} ${names}`, { ...card, block });
      const outer = blocks[parent];
      if (outer && (outer.from <= before || outer.to > after || outer.parent < 0))
        join(`${parent}`, { ...card, block });
      block = parent;
    }
  });
  let best: Card[] = [];
  for (const list of groups.values()) if (list.length > best.length) best = list;
  return new Set(best.map((card) => bare(card.name))).size < FEWEST ? null : describe(page, best);
};

/** Lines that hold nothing but a name, set apart as a card's title would be. */
const namedLines = (page: Page): Card[] => {
  const out: Card[] = [];
  page.lines.slice(0, MOST_LINES).forEach((line, at) => {
    if (frameOf(page, line) || line.text.length > 60 || line.level === 1) return;
    const { tag } = blockOf(page, line);
    const apart =
      line.level ||
      // The first cell of a table's row.
      (tag === 'td' && isFirstCell(page, line)) ||
      line.runs.every((run) => run.link >= 0 || run.strong) ||
      hintAround(page, line) === 'name' ||
      line.runs.some((run) => hintOf(run.names) === 'name');
    const called = line.runs.find((run) => hintOf(run.names) === 'name')?.text;
    const name = apart ? bareName(called ?? line.text) : '';
    if (apart && nameLikeness(name) >= 0.6) out.push({ name, line: at, block: line.block });
  });
  return out;
};

const describe = (page: Page, cards: readonly Card[]): Cards => {
  const tally = { pictured: 0, roled: 0, hinted: 0, lines: 0 };
  const subjects = cards.slice(0, 300).map((card): Subject => {
    const out: Evidence[] = [];
    const put = putInto(out, 'layout');
    const { from, to, names } = page.blocks[card.block] as Page['blocks'][number];
    const hint = hintOf(names);
    put('name', card.name, 'one of several cards', 0.7);
    // Beside the name in its line, or in the lines below it.
    const beside = page.lines[card.line]?.runs.map((run) => run.text).filter((text) => !card.name.includes(text)) ?? [];
    const below = page.lines.slice(card.line + 1, Math.min(to, card.line + 4)).map((line) => line.text);
    const role = [...beside, ...below].find(
      (text) => text.length > 2 && text.length < 140 && !/^@|https?:/.test(text) && !emailIn(text),
    );
    const links = page.links.filter((link) => link.line >= from && link.line < to).map((link) => link.href);
    const picture = page.pictures.find(
      (one) => one.line >= from && one.line <= to && isInside(page, one.block, card.block),
    );
    if (picture) tally.pictured += 1;
    if (role && hasRoleWord(role)) tally.roled += 1;
    if (hint === 'card' || hint === 'name') tally.hinted += 1;
    tally.lines += to - from;
    put('headline', role, 'on the card', 0.6);
    put('photo', picture && webAddress(picture.src, page.base), 'on the card', 0.6);
    put('link', links.map((href) => webAddress(href, page.base)).find(Boolean), 'on the card', 0.6);
    put('email', links.map(mailtoOf).find(Boolean), 'on the card', 0.6);
    return { name: card.name, evidence: out, standing: 'listed' };
  });
  const most = cards.length / 2;
  const dense = page.lines.length < tally.lines * 2.5 + 20;
  const likeness =
    0.15 +
    (tally.pictured > most ? 0.25 : 0) +
    (tally.roled > most ? 0.3 : 0) +
    (tally.hinted > most ? 0.2 : 0) +
    (dense ? 0.1 : 0);
  return { subjects, likeness };
};

const isInside = (page: Page, block: number, outer: number): boolean => {
  for (let at = block; at >= outer; at = page.blocks[at]?.parent ?? -1) if (at === outer) return true;
  return false;
};
