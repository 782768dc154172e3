import { headingKind } from '../conclude/vocabulary';
import { contactIn } from './contacts';
import { isPlaceLine } from './history';
import type { GivenLine } from './line';

/** What stands before the first heading: who this is. */
export interface GivenHead {
  name: string;
  /** The rest, each with what it is by its form and place. */
  lines: { text: string; is: 'headline' | 'location' | 'contact' | 'about' | 'other' }[];
}

const PARTICLE =
  /^(?:d[aeiou]s?|del|della|der|den|des|du|la|le|les|v[ao]n|vom|zu[mr]?|ter?|ten|bin|ibn|ben|bint|al|el|af|av|y|e|i|und|st|san)[.]?$/i;
const TITLES =
  /^(?:(?:prof(?:essor)?|dr|mr|mrs|ms|dipl|ing|med|rer|nat|phil|habil|h\.?c|herr|frau)(?:\.[-\s]?|\s|-(?=ing)))+/i;
const NO_NAME =
  /\b(?:curriculum|vitae|lebenslauf|r[ée]sum[ée]|cv|profile|profil|bewerbung|application|engineer|developer|manager|designer|consultant|director|entwickler\w*|ingenieur\w*|berater\w*|développeur|ingénieure?|chef|head|lead|senior|junior|freelance|student|software|university|universität|université|gmbh|inc|ltd|university|contact|home|network|jobs|messaging|notifications|premium|linkedin|xing|page|seite)\b/i;
const PRONOUNS = /\s?[([](?:she|he|they|sie|er|elle|il|ella)\b[^)\]]{0,40}[)\]]/gi;
const PRONOUN_LINE =
  /^[([]?(?:she|he|they|sie|er|elle|il|ella|él)\s?[/|]\s?\p{L}{2,8}(?:\s?[/|]\s?\p{L}{2,8})?[)\]]?$/iu;

/** A name by its form: two to six words with capitals, no digits, none of a job's or a site's words. */
const nameIn = (text: string): string | null => {
  const plain = text
    .replace(PRONOUNS, '')
    .replace(/,\s?(?:ph\.?\s?d|m\.?\s?[scba]+|mba|b\.?\s?sc|dipl|llm|pmp|cfa|jr|sr)\b.*$/i, '')
    .replace(/\s·\s.*$/, '')
    .trim();
  const name = plain.replace(TITLES, '');
  if (name.length > 60 || /[\d@#_/\\|<>{}=+*!?:;…%$€&“”•→]/.test(name) || NO_NAME.test(name) || headingKind(name))
    return null;
  if (!/\p{Lu}|\p{Ll}/u.test(name)) return /^[\p{L} ·]{2,20}$/u.test(name) ? plain : null;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6) return null;
  const proper = words.every((word) => /^['’]?(?:[dlo]['’])?\p{Lu}/u.test(word) || PARTICLE.test(word));
  return proper && words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 ? plain : null;
};

const LABEL = /^(?:(?:full )?name|vor- und nachname|nom(?: et prénom)?|nombre|nome)\s?[:：]\s?(.{2,80})$/i;
/** "Ada Sund is a …" names its subject. */
const SUBJECT =
  /^((?:\p{Lu}[\p{L}'’.-]+\s){1,4}?\p{Lu}[\p{L}'’.-]+),?\s(?:\([^)]{1,60}\)\s)?(?:is|was|ist|war|est|works|arbeitet|leads|leitet|holds|studied|has|hat|dirige|travaille)\s/u;

/** Finds the name and says what the lines around it are. Without a name there is nobody. */
export const headOf = (lines: readonly GivenLine[]): GivenHead | null => {
  const spot = nameSpot(lines);
  if (!spot) return null;
  const rest = lines.filter((_, at) => at !== spot.at || spot.keep);
  const out: GivenHead = { name: spot.name, lines: [] };
  let told = 0;
  for (const { text } of rest) {
    for (const part of partsOf(text)) {
      if (
        part.replace(PRONOUNS, '').trim() === spot.name ||
        /^(?:curriculum vitae|lebenslauf|r[ée]sum[ée]|cv)$/i.test(part)
      )
        continue;
      if (contactIn(part)) out.lines.push({ text: part, is: 'contact' });
      else if (PRONOUN_LINE.test(part) || /^[^:]{2,30}:\s/.test(part)) out.lines.push({ text: part, is: 'other' });
      else if (part.length > 160 || (part.length > 90 && /[.!?]$/.test(part)))
        out.lines.push({ text: part, is: 'about' });
      else if (isWhere(part) && (told > 0 || !isTold(part))) out.lines.push({ text: part, is: 'location' });
      else {
        out.lines.push({ text: part, is: told === 0 ? 'headline' : 'other' });
        told += 1;
      }
    }
  }
  const [pronouns] = lines[spot.at]?.text.match(PRONOUNS) ?? [];
  if (pronouns) out.lines.unshift({ text: pronouns.replace(/[()[\]\s]/g, ''), is: 'other' });
  return out;
};

const FARTHEST = 14;

const nameSpot = (lines: readonly GivenLine[]): { name: string; at: number; keep: boolean } | null => {
  const near = lines.slice(0, FARTHEST);
  const largest = Math.max(...near.map(({ size }) => size));
  const found = near.flatMap(({ text, size }, at) => {
    const name =
      LABEL.exec(text)?.[1] ??
      nameIn(text) ??
      (largest > 1.3 && size === largest && /^\p{Lu}[\p{L}'’. -]{1,50}$/u.test(text) && !NO_NAME.test(text)
        ? text
        : null);
    return name
      ? [{ name, at, keep: false, weight: (LABEL.test(text) ? 3 : 0) + (size >= largest ? 2 : 0) - at / 10 }]
      : [];
  });
  const [best] = found.sort((a, b) => b.weight - a.weight);
  if (best) return best;
  const subject = near.flatMap(({ text }, at) => {
    const name = SUBJECT.exec(text)?.[1];
    return name && nameIn(name) ? [{ name, at, keep: true }] : [];
  });
  return subject[0] ?? null;
};

/** A line of several things (`Town · mail · phone`) is read thing by thing, where one of them is an address. */
const partsOf = (text: string): string[] => {
  const parts = text
    .split(/\s?[|•·]\s?|\s[–—]\s/)
    .map((part) => part.trim())
    .filter(Boolean);
  const several = parts.length > 1 && parts.some((part) => contactIn(part) || isWhere(part));
  return several ? parts : [text];
};

const AREA =
  /^(?:greater .{3,40}|.{3,40} (?:metropolitan )?area|metropolregion .{3,40}|.{3,40} und umgebung|(?:grand |région de ).{3,40}|.{3,40} et périphérie)$/i;
const isWhere = (text: string): boolean =>
  isPlaceLine(text) || AREA.test(text) || /^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}\p{L}+(?:, \p{Lu}[\p{L} ]+)?$/u.test(text);
/** What may be a job rather than a place: "Surveyor, Tidewater". */
const isTold = (text: string): boolean => NO_NAME.test(text) || text.split(',').length < 3;
