import { attribute } from '../dom';
import { type Evidence, evidence } from '../evidence';
import { type Hint, hintOf } from '../outline/hints';
import type { Line } from '../outline/outline';
import type { Page } from '../page';
import { bare, clean } from '../text';
import { placeOf } from './history';
import { linesOf, type Section, type Sections } from './sections';

const LEVEL =
  /^(?:(?:native|mother tongue|muttersprache|langue maternelle|bilingual|native or bilingual|fluent|fließend|courant|conversational|basic|grundkenntnisse|elementary|limited working|professional working|full professional|professional|working|good|very good|sehr gut|gut|beginner|anfänger|intermediate|mittel|advanced|fortgeschritten|upper[- ]intermediate|expert|experte|master|proficient|competent|novice|[abc][12]\+?)(?:\s(?:speaker|proficiency|level|knowledge|user|kenntnisse))?)$|^[\d.,/%★☆●○*\s]+$|^\d{1,3}\s?%$/i;
const SENTENCE = /[.!?]\s|[.!?]$|[—–]\s/;
const MOST_SKILLS = 120;
const NO_SKILL =
  /^(?:show|see|view|more|all|edit|add|endorse|https?:|www\.|\d+ endorsements?|tech you want to work with|.{0,20}\bendorsed\b.*)/i;

/** Skills under a heading: the leaves of the list, not the names of its groups nor the levels beside them. */
export const readSkills = (page: Page, sections: Sections, section: Section): Evidence[] => {
  const lines = linesOf(sections, section)
    .map((at) => page.outline.lines[at] as Line)
    .filter((line) => line.text.length <= 600 && page.shown(line));
  const groups = groupLines(page, lines);
  const out: Evidence[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    if (groups.has(line)) continue;
    for (const text of skillsIn(page, line)) {
      const key = bare(text) || text;
      if (!isSkill(text) || seen.has(key) || out.length >= MOST_SKILLS) continue;
      seen.add(key);
      out.push(evidence('skill', text, 'layout', placeOf(page, section), 0.75));
    }
  }
  return out;
};

export const isSkill = (text: string): boolean =>
  text.length > 0 &&
  text.length <= 60 &&
  text.split(' ').length <= 6 &&
  /\p{L}/u.test(text) &&
  !LEVEL.test(text) &&
  !NO_SKILL.test(text);

/** Lines that name a group: a heading (or strong, or telling class) before lines of another kind. */
const groupLines = (page: Page, lines: readonly Line[]): ReadonlySet<Line> => {
  const groups = new Set<Line>();
  const shape = (line: Line) =>
    `${line.level}${line.runs.every((run) => run.strong)}${page.outline.blocks[line.block]?.tag}`;
  const hint = (line: Line): Hint | null => hintIn(page, line);
  const hasLeaves = lines.some((line) => hint(line) === 'skill' || page.outline.blocks[line.block]?.tag === 'li');
  const leaf = (line: Line) => hint(line) === 'skill' || page.outline.blocks[line.block]?.tag === 'li';
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next || leaf(line)) return;
    if (hasLeaves && leaf(next)) groups.add(line);
    else if (line.level > 0 && next.level === 0 && !LEVEL.test(next.text)) groups.add(line);
    else if (
      /title|heading|category|group/i.test(
        attribute(page.outline.blocks[line.block]?.element as Element, 'class') ?? '',
      ) &&
      shape(line) !== shape(next) &&
      !LEVEL.test(next.text) &&
      hasLeaves
    )
      groups.add(line);
  });
  // Once leaves are marked as such, a line that is none of them before a level is a group too.
  if (hasLeaves) {
    lines.forEach((line, at) => {
      const after = lines[at + 1];
      if (after && !leaf(line) && LEVEL.test(after.text) && lines.slice(at + 1, at + 4).some(leaf)) groups.add(line);
    });
  }
  return groups;
};

const hintIn = (page: Page, line: Line): Hint | null => {
  const own = page.outline.blocks[line.block]?.hint;
  if (own === 'skill') return own;
  const run = line.runs[0];
  const names = run ? attribute(run.element, 'class') : null;
  const hint = names ? hintOf(names) : null;
  return hint === 'skill' ? hint : (own ?? hint);
};

const skillsIn = (page: Page, line: Line): string[] => {
  const runs = page.pieces(line);
  const separate =
    runs.length > 1 &&
    runs.every((run) => run.element !== page.outline.blocks[line.block]?.element || /^[\s,;·•|/]*$/.test(run.text));
  if (separate && runs.length > 1) {
    const texts = runs.map((run) => clean(run.text)).filter((text) => !/^[\s,;·•|/()]*$/.test(text));
    if (texts.some((text) => LEVEL.test(text.replace(/[()]/g, '')))) return [strip(texts[0] ?? '')];
    if (texts.every((text) => text.length < 60)) return texts.map(strip);
  }
  const text = page.shown(line);
  if (SENTENCE.test(text) && text.length > 120) return [];
  const label = /^[^,:]{2,40}:\s+(.+)$/.exec(text);
  const body = label ? (label[1] ?? '') : text;
  const parts = splitList(body);
  return parts.map(strip);
};

/** Splits at commas and their like, but not inside brackets. */
export const splitList = (text: string): string[] =>
  text
    .split(/\s?[;•·|,、，]\s?(?![^()]{0,80}\))|\s\/\s/)
    .map((part) => part.trim())
    .filter(Boolean);

const strip = (text: string): string =>
  clean(text)
    .replace(/\s?[([][^)\]]{1,40}[)\]]$|[.,;:]$/g, '')
    .replace(/^(?:and|und|et|y|e|en|&)\s/i, '')
    .trim();

/** Spoken languages, each without its level. */
export const readLanguages = (page: Page, sections: Sections, section: Section): Evidence[] => {
  const out: Evidence[] = [];
  for (const at of linesOf(sections, section).slice(0, 60)) {
    const line = page.outline.lines[at] as Line;
    for (const part of splitList(page.shown(line))) {
      const text = clean(part.replace(/\s?[([:–—-].*$/, ''));
      if (!text || text.length > 30 || LEVEL.test(text) || LEVEL.test(clean(part)) || !/^\p{Lu}/u.test(text)) continue;
      out.push(evidence('language', text, 'layout', placeOf(page, section), 0.7));
    }
  }
  return out.slice(0, 30);
};

const LONG_ENOUGH = 40;

/** The first prose under a heading like "About". */
export const readAbout = (page: Page, sections: Sections, section: Section): Evidence[] => {
  const lines = linesOf(sections, section).map((at) => page.outline.lines[at] as Line);
  const texts = lines
    .filter((line) => line.level === 0)
    .map((line) => page.shown(line))
    .filter((text) => text.length > 0);
  const long = texts.findIndex((text) => text.length >= LONG_ENOUGH && /\s.*\s/.test(text));
  const explicit = texts.length <= 3 && texts[0] && texts[0].length > 4;
  const from = long >= 0 ? long : explicit ? 0 : -1;
  if (from < 0) return [];
  const text = texts
    .slice(from, from + 12)
    .filter((one, at) => at === 0 || one.length >= LONG_ENOUGH)
    .join('\n');
  return [evidence('about', text, 'layout', placeOf(page, section), long >= 0 ? 0.8 : 0.6)];
};
