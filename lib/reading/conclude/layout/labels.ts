import { emailIn, hostOf, isPlaceToVisit, mailtoOf, phoneIn, webAddress } from '../../addresses';
import { type Evidence, putInto } from '../../evidence';
import { hasWords } from '../../letters';
import type { Line } from '../../sight';
import { pronounsIn } from '../names';
import { blockOf, frameOf, isFirstCell, type Page } from '../page';
import { headingKind, type Kind, labelKind } from '../vocabulary';
import { isContact, isSkill, splitList } from './lists';
import { FOREIGN, type Sections } from './sections';
import { hasSchoolWord } from './words';

/** A value that the page itself labels ("Location: Berlin", a definition, a row of a table), and the lines it stands in. */
interface Labelled {
  kind: Kind;
  label: string;
  at: number;
  texts: string[];
  lines: number[];
}

const MOST_LINES = 2500;

export const findLabelled = (page: Page): Labelled[] => {
  const out: Labelled[] = [];
  page.lines.slice(0, MOST_LINES).forEach((line, at) => {
    if (frameOf(page, line) || out.length > 80) return;
    const colon = line.text.length < 400 ? /^([^:：]{1,40})\s?[:：]\s{0,5}(.*)$/.exec(line.text) : null;
    const label = colon?.[1] ?? line.text;
    const kind = labelKind(label);
    if (!kind) return;
    if (colon?.[2]) out.push({ kind, label, at, texts: [withoutNext(line, colon[2])], lines: [at] });
    else if (colon || isLabel(page, line, at)) {
      const lines = following(page, line, at);
      if (lines.length) out.push({ kind, label, at, texts: lines.map((next) => page.lines[next]?.text ?? ''), lines });
    }
  });
  return out;
};

/** Drops a second label in the same line ("Bats: Right • Throws: Right"). */
const withoutNext = (line: Line, value: string): string => {
  const next = line.runs.filter((run) => run.strong)[1]?.text;
  return (next && /[:：]$/.test(next) ? (value.split(next)[0] ?? value) : value).replace(/[\s•|·,]+$/, '');
};

/** A line that is nothing but a label, and stands as one. */
const isLabel = (page: Page, line: Line, at: number): boolean => {
  const { tag, from, to, parent } = blockOf(page, line);
  if (line.text.length > 30 || line.runs.some((run) => run.link >= 0)) return false;
  if (tag === 'th') return page.blocks[page.lines[at + 1]?.block ?? 0]?.tag !== 'th';
  if (tag === 'dt') return true;
  if (tag === 'td') return isFirstCell(page, line);
  // `<ul><li>Phone</li><li>555</li></ul>`: a list of two.
  const list = page.blocks[parent];
  if (tag === 'li') return list?.from === at && list.to === at + 2 && to === at + 1;
  return tag !== 'dd' && line.level !== 1 && ((from === at && to === at + 1) || line.runs.every((run) => run.strong));
};

/** The lines that a label alone on its line speaks of. */
const following = (page: Page, line: Line, at: number): number[] => {
  const { tag, parent } = blockOf(page, line);
  const inTable = tag === 'th' || tag === 'td';
  const end = inTable ? (page.blocks[parent]?.to ?? at) : tag === 'dt' ? at + 12 : at + 2;
  const out: number[] = [];
  for (let next = at + 1; next < end && next < at + 12; next += 1) {
    const other = page.lines[next];
    if (!other || (other.level && other.level <= (line.level || 6)) || (tag === 'dt' && !isIn(page, other, 'dd')))
      break;
    if (!inTable && (labelKind(other.text) || headingKind(other.text))) break;
    out.push(next);
  }
  return out;
};

const isIn = (page: Page, line: Line, tag: string): boolean => {
  let block = blockOf(page, line);
  for (let up = 0; up < 6 && block.tag !== 'dl' && block.parent > 0; up += 1) {
    if (block.tag === tag) return true;
    block = page.blocks[block.parent] as typeof block;
  }
  return false;
};

/** An address under its label may be spelt out: `jane at place.org`. */
const labelledEmail = (text: string): string | null =>
  emailIn(text) ?? emailIn(text.replace(/^([\w.+-]{1,60}) at ([\w-]+(?:\.[\w-]+)+)$/, '$1@$2'));

/** Facts from what the page labels itself. */
export const readLabels = (page: Page, sections: Sections, nameLine: number, out: Evidence[]): void => {
  const put = putInto(out, 'layout');
  for (const one of findLabelled(page)) {
    const section = sections.at[one.at]?.kind;
    if (FOREIGN.has(section) || section === 'experience' || section === 'skill') continue;
    const place = `label "${one.label}"`;
    const sure = nameLine >= 0 && Math.abs(one.at - nameLine) > 80 ? 0.3 : 0.7;
    const [text = ''] = one.texts;
    const links = page.links.filter((link) => one.lines.includes(link.line)).map((link) => link.href);
    switch (one.kind) {
      case 'link': {
        const found = links
          .map((href) => webAddress(href, page.base))
          .filter((address) => address && isPlaceToVisit(address) && hostOf(address) !== hostOf(page.address));
        for (const address of found) put('link', address, place, sure);
        if (!found.length && /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S{0,200})?$/i.test(text))
          put('link', webAddress(text.replace(/^(?!https?:)/i, 'https://'), page.base), place, 0.55);
        break;
      }
      case 'email':
        put(
          'email',
          one.texts.map(labelledEmail).find(Boolean) ?? links.map(mailtoOf).find(Boolean),
          place,
          sure + 0.1,
        );
        break;
      case 'phone':
        put('phone', one.texts.map(phoneIn).find(Boolean), place, sure);
        break;
      case 'location':
        if (!emailIn(text) && text.length < 120)
          put('location', text, place, /office|büro/i.test(one.label) ? 0.42 : sure);
        break;
      case 'skill':
        for (const skill of one.texts.flatMap(splitList)) if (isSkill(skill)) put('skill', skill, place, sure);
        break;
      case 'language':
        for (const language of one.texts.flatMap(splitList)) put('language', language, place, sure);
        break;
      case 'education':
        for (const school of one.texts) {
          if (school.length < 160 && (hasSchoolWord(school) || /school|college|mater/i.test(one.label)))
            put(
              'education',
              { school: school.replace(/\s?\([^)]{0,60}\)$/, ''), degree: null, start: null, end: null },
              place,
              0.6,
            );
        }
        break;
      case 'about':
        if (hasWords(text) && (/[.!]$/.test(text) || text.split(' ').length > 2) && !isContact(text))
          put('about', one.texts.join('\n'), place, text.length > 60 ? sure : 0.6);
        break;
      case 'pronouns':
        put('pronouns', pronounsIn(text), place, 0.8);
        break;
      case 'given':
      case 'family':
        if (text.length < 60) put(one.kind, text, place, sure);
        break;
      case 'title':
      case 'org':
        if (text.length < 140) put(one.kind, text, place, sure);
        break;
      default:
    }
  }
};
