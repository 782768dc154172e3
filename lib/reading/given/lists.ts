import { clean } from '../text';
import { type GivenLine, isBullet, withoutBullet } from './line';

const LEVEL =
  '(?:native(?: or bilingual)?|bilingual|mother tongue|first language|muttersprach\\w*(?: oder zweisprachig)?|langue maternelle|maternelle|bilingue(?: ou langue \\w+)?|langue natale|zweisprachig|fluent|fluently|flie(?:ß|ss)end|verhandlungssicher|courant|couramment|conversational|basics?|basic|grundkenntnisse|notions|elementary|(?:limited|full|professional)(?: (?:professional|working))?|working|(?:very |sehr )?good|(?:sehr )?gut|gute?|beginner|anfänger|(?:upper[- ])?intermediate|advanced|fortgeschritten|expert[e]?|proficient|(?:compétence|capacité) professionnelle(?: complète| limitée)?|nativo|fluido|avanzado|intermedio|básico|[abc][12]\\+?)(?:[- ](?:proficiency|level|speaker|working proficiency|kenntnisse|niveau|in wort und schrift))*';
const LEVEL_ONLY = new RegExp(`^[(]?${LEVEL}[)]?$|^[●○•★☆/\\d\\s%.-]+$`, 'iu');
const LEVEL_BEHIND = new RegExp(
  `\\s?(?:[(:–—,-]|\\s-)\\s?(?:${LEVEL}|\\d\\s?/\\s?\\d).*$|\\s+(?:${LEVEL})$|\\s?[(].*$`,
  'iu',
);

/** The things of a list, whether they stand a line each, behind bullets, or with commas between them. */
export const thingsIn = (lines: readonly GivenLine[]): string[] => {
  const out = new Set<string>();
  for (const { text } of joinedLists(lines)) {
    const plain = withoutBullet(text);
    const label = /^[^:,]{2,40}[:：]\s+(?=\S)/.exec(plain)?.[0] ?? '';
    const parts = plain.slice(label.length).split(/\s?[;•·|●▪‣]\s?|,\s?(?![^()]{0,80}\))|\s[/–—]\s/);
    for (const part of parts) {
      const thing = clean(part)
        .replace(/\.$/, '')
        .replace(/^(?:and|und|et)\s(?=.)/i, '');
      if (thing.length > 1 || /^[CRD]$/.test(thing)) out.add(thing);
    }
  }
  return [...out];
};

/** A list with commas that goes on in the next line. */
const joinedLists = (lines: readonly GivenLine[]): { text: string }[] => {
  const out: { text: string }[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last && !line.gap && !isBullet(line.text) && /,$/.test(last.text)) last.text += ` ${line.text}`;
    else out.push({ text: line.text });
  }
  return out;
};

const WHERE =
  /\s(?:at|bei|chez)\s\p{Lu}|^\d+ (?:experiences?|Berufserfahrungen|expériences)|\bendors|skill assessment/u;

/** Skills, without where they were used. */
export const skillsIn = (lines: readonly GivenLine[]): string[] =>
  thingsIn(lines.filter(({ text }) => !WHERE.test(text))).filter(
    (thing) => thing.length < 60 && !LEVEL_ONLY.test(thing),
  );

/** Spoken languages, without how well. */
export const languagesIn = (lines: readonly GivenLine[]): string[] =>
  thingsIn(lines.filter(({ text }) => !LEVEL_ONLY.test(text)))
    .map((thing) => thing.replace(LEVEL_BEHIND, '').trim())
    .filter((thing) => /^\p{Lu}[\p{L} ]{2,25}$/u.test(thing) && !LEVEL_ONLY.test(thing));

/** Paragraphs, their broken lines joined: a line that fills its width goes on in the next. */
export const paragraphsIn = (lines: readonly GivenLine[]): string[] => {
  const out: string[] = [];
  const widest = Math.max(0, ...lines.map(({ text }) => text.length));
  let before: GivenLine | null = null;
  for (const line of lines) {
    const goesOn =
      before !== null &&
      !line.gap &&
      !isBullet(line.text) &&
      widest < 220 &&
      (before.text.length > widest * 0.65 || /^\p{Ll}/u.test(line.text)) &&
      (before.text.length > 40 || /^\p{Ll}/u.test(line.text)) &&
      (!/[.!?:]$/.test(before.text) || before.text.length > widest * 0.85);
    if (goesOn) out[out.length - 1] = joined(out.at(-1) ?? '', line.text);
    else out.push(line.text);
    before = line;
  }
  return out;
};

/** A word broken with a hyphen at the line's end is one word again. */
const joined = (a: string, b: string): string =>
  /\p{Ll}-$/u.test(a) && /^\p{Ll}/u.test(b) ? a.slice(0, -1) + b : `${a} ${b}`;
