import { emailIn, phoneIn } from '../../addresses';
import { type Evidence, putInto } from '../../evidence';
import { CAPITALS, hasLetter, hasWords, LETTERS } from '../../letters';
import type { Line } from '../../sight';
import { clean } from '../../text';
import { blockOf, isFirstCell, type Page } from '../page';
import { hintOf, type Kind, labelKind } from '../vocabulary';
import { isBoilerplate } from './boilerplate';
import { AT } from './history';
import { placeIn, type Section } from './sections';
import { hasRoleWord, isPlace } from './words';

const LEVEL =
  /^(?:(?:(?:native|mother tongue|muttersprache|langue maternelle|bilingual|native or bilingual|fluent|flie(?:ß|ss)end|courant|conversational|basics?|grundkenntnisse|elementary|(?:limited |full )?professional|working|(?:very |sehr )?go(?:od|ed)|(?:sehr )?gut|beginner|anfänger|(?:upper[- ])?intermediate|advanced|fortgeschritten|experte?|master|proficient|competent|novice|notions|maternelle?|nativo|fluido|avanzado|intermedio|básico|[abc][12]\+?)(?: working)?(?: (?:speaker|proficiency|level|knowledge|user|kenntnisse))?)|[\d.,/%★☆●○*\s]+)$/i;
/** A language with how well it is spoken. */
const SPOKEN =
  /\s[-–—:(|]\s?\(?(?:native|mother tongue|fluent|bilingual|muttersprach|flie(?:ß|ss)end|proficient [abc][12]|(?:[a-z]+ )?[abc][12]\b)/i;
const NO_SKILL =
  /^(?:show|see|view|more|all|edit|add|https?:|www\.|and|und|\d+ \S|tech you|(?:years?|yrs?)\b)|endorsed|[.!?]$/i;

export const isSkill = (text: string): boolean =>
  text.length < 60 &&
  text.split(' ').length < 7 &&
  hasLetter(text) &&
  !LEVEL.test(text.replace(/^\(|\)$/g, '')) &&
  !SPOKEN.test(text) &&
  !NO_SKILL.test(text);

/** Splits at commas and their like, but not inside brackets. */
export const splitList = (text: string): string[] =>
  text
    .split(/\s?[;•·|,、，]\s?(?![^()]{0,80}\))|\s\/\s/)
    .map((part) =>
      clean(part)
        .replace(/\s?[([][^)\]]{1,40}[)\]]$|[.:]$/g, '')
        .replace(/^(?:and|und|et|en)\s/i, ''),
    )
    .filter(Boolean);

/** Skills under a heading: the leaves of the list, not the names of its groups nor the levels beside them. */
export const readSkills = (page: Page, section: Section, out: Evidence[]): void => {
  const lines = section.lines
    .map((at) => page.lines[at] as Line)
    .filter(({ text }) => text.length < 600 && hasLetter(text));
  const isLeaf = (line: Line) =>
    blockOf(page, line).tag === 'li' ||
    hintOf(blockOf(page, line).names) === 'tag' ||
    line.runs.every((run) => hintOf(run.names) === 'tag');
  const leaves = lines.filter(isLeaf);
  const put = putInto(out, 'layout');
  let group: Kind | null = null;
  lines.forEach((line, at) => {
    // A first cell names the group of what stands beside it.
    if ((isFirstCell(page, line) && !hasHeadedColumns(page, line)) || blockOf(page, line).tag === 'dt') {
      group = labelKind(line.text);
      return;
    }
    if (group === 'language' || group === 'aside') return;
    const next = lines.slice(at + 1).find((other) => !LEVEL.test(other.text));
    // A line before leaves, or a heading before what ranks lower, names a group.
    if (
      next &&
      !isLeaf(line) &&
      ((leaves.length && isLeaf(next)) || (line.level && (!next.level || line.level < next.level)))
    )
      return;
    // Research interests may be told in a text.
    if (line.text.length > 60 && isSentence(line.text)) put('about', line.text, placeIn(page, section), 0.5);
    for (const text of skillsIn(line))
      if (isSkill(text) && !isPosition(text)) put('skill', text, placeIn(page, section), 0.75);
  });
};

/** Whether a table's columns each have a heading: then a first cell is one of a list like the others. */
const hasHeadedColumns = (page: Page, line: Line): boolean => {
  let table = blockOf(page, line);
  while (table.tag !== 'table' && table.parent > 0) table = page.blocks[table.parent] as typeof table;
  const heads = page.blocks.filter(({ tag, from }) => tag === 'th' && from >= table.from && from < table.from + 3);
  return table.tag === 'table' && heads.filter(({ parent }) => parent === heads[0]?.parent).length > 1;
};

const isSentence = (text: string): boolean => /\s[a-zß-ÿ]+[.!]$/.test(text) && text.split(' ').length > 8;

/** Where a skill was used: `Baker at Ovens & Co` below it. */
const isPosition = (text: string): boolean => {
  const [, role = ''] = AT.exec(text) ?? [];
  return role.includes(' ') || hasRoleWord(role);
};

const skillsIn = (line: Line): string[] => {
  const { runs } = line;
  const texts = runs.map((run) => run.text.replace(/^[\s,;·•|/]+|[\s,;·•|/]+$/g, '')).filter(Boolean);
  const apart = runs.every((run) => !run.plain || !hasLetter(run.text)) && texts.every((text) => text.length < 60);
  if (apart && texts.length > 1) return LEVEL.test(texts[1] ?? '') ? texts.slice(0, 1) : texts.flatMap(splitList);
  const text = line.text;
  if ((text.length > 120 && /[.!?](?:\s|$)/.test(text)) || isSentence(text)) return [];
  return splitList(text.replace(/^[^,:]{2,40}:\s/, ''));
};

const LANGUAGE = new RegExp(`^[${CAPITALS}][${LETTERS} ]{2,25}$`);

/** Spoken languages, each without its level. */
export const readLanguages = (page: Page, section: Section, out: Evidence[]): void => {
  for (const at of section.lines.slice(0, 40)) {
    for (const part of splitList(page.lines[at]?.text ?? '')) {
      const text = part.replace(/\s?[([:–—-].*$/, '');
      if (LANGUAGE.test(text) && !LEVEL.test(text) && !LEVEL.test(part))
        putInto(out, 'layout')('language', text, placeIn(page, section), 0.7);
    }
  }
};

/** The first block that its author calls a biography, wherever it stands. */
export const readAboutBlock = (page: Page, nameLine: number, out: Evidence[]): void => {
  const block = page.blocks.find(
    ({ names, from, to }, at) =>
      to - from < 40 &&
      from > nameLine &&
      !page.frames[at] &&
      /bio|about|summary|intro|note|lead|abstract|profile|descri/i.test(names) &&
      hintOf(names) === 'about' &&
      page.lines.slice(from, to).some((line) => line.text.length > 80),
  );
  if (!block) return;
  const lines = page.lines
    .slice(block.from, block.to)
    .filter((line) => !line.level && line.runs.some((run) => run.link < 0 || run.text.length > 25));
  putInto(out, 'layout')('about', lines.map((line) => line.text).join('\n'), 'block called about', 0.68);
};

/** Where to find somebody, not who they are. */
export const isContact = (text: string): boolean =>
  text.length < 80 && (emailIn(text) !== null || phoneIn(text.replace(/^[^:]{2,20}:\s/, '')) !== null || isPlace(text));

/** The prose under a heading like "About". */
export const readAbout = (page: Page, section: Section, out: Evidence[]): void => {
  const texts = section.lines
    .filter((at) => !page.lines[at]?.level)
    .map((at) => page.lines[at]?.text ?? '')
    .filter((text) => !isBoilerplate(text) && !isContact(text) && !/^(?:show |see |read )?(?:less|more)$/i.test(text));
  const from = texts.findIndex((text) => text.length > 40 && text.split(' ').length > 5);
  const prose = texts
    .slice(Math.max(from, 0))
    .filter((text, at) => at === 0 || text.length > 40)
    .slice(0, 12);
  if (from >= 0 || (texts.length < 3 && section.heading < section.from && hasWords(prose[0] ?? '')))
    putInto(out, 'layout')('about', prose.join('\n'), placeIn(page, section), from >= 0 ? 0.8 : 0.6);
};
