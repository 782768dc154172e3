import { headingKind, labelKind } from '../conclude/vocabulary';
import { bare } from '../text';
import { type GivenLine, isBullet } from './line';

/** What a part of a given text speaks of; `other` is a part with a heading that is no account of the person. */
export type Part = 'about' | 'experience' | 'education' | 'skill' | 'language' | 'contact' | 'other';

/** Headings of profile sites and their files that say nothing by their words alone. */
const OWN = new Map<string, Part>(
  Object.entries({
    about: 'info|infos|profilslogan|summary|uber diese person|acerca de',
    skill:
      'top skills|top kenntnisse|principales competences|aptitudes principales|principais competencias|ich biete|hauptkenntnisse|haves|core skills|hard skills|soft skills',
    language: 'language skills|fremdsprachen|langues parlees',
    other:
      'ich suche|wants|featured|im fokus|selection|honors awards|honors and awards|bescheinigungen und zertifikate|licenses certifications|licences et certifications|open source|ehrenamt',
  }).flatMap(([part, names]) => names.split('|').map((name) => [name, part as Part] as const)),
);

const PARTS: Partial<Record<string, Part>> = {
  about: 'about',
  experience: 'experience',
  education: 'education',
  skill: 'skill',
  language: 'language',
  contact: 'contact',
  link: 'contact',
  aside: 'other',
  award: 'other',
  talk: 'other',
  publication: 'other',
  post: 'other',
  project: 'other',
  people: 'other',
};
/** Words so plain that they head a part wherever they stand alone. */
const PLAIN = new Set<Part>(['about', 'experience', 'education', 'skill', 'language']);
/** Parts made of short lines, among which a known word is likelier one of them than a heading. */
const LISTS = new Set<Part | null>(['skill', 'language', 'other']);

/** The part that a line opens, or null. */
export const partAt = (line: GivenLine, inside: Part | null): Part | null => {
  const text = line.text.replace(/\s?[:：]$|\s?\(\d{1,3}\)$/g, '');
  if (text.length > 45 || text.length < 3 || isBullet(line.text) || /[.!?,;@]|\d{2}/.test(text)) return null;
  const own = OWN.get(bare(text));
  const part = own ?? PARTS[headingKind(text) ?? ''] ?? null;
  if (!part) return null;
  const apart =
    line.gap ||
    line.size > 1.05 ||
    /[:：]$/.test(line.text) ||
    (text === text.toUpperCase() && text !== text.toLowerCase());
  if (line.size > 0 && line.size <= 1 && !apart) return null;
  if (apart || own) return part;
  // In running text a lone label ("Links", "Tools") opens nothing.
  if (LISTS.has(inside) || (labelKind(text) && !PLAIN.has(part)))
    return PLAIN.has(part) && isHeadWord(text) ? part : null;
  return part;
};

/** Words that are headings and nothing else: no skill, no language, no title is called so. */
const isHeadWord = (text: string): boolean =>
  /^(?:(?:work |professional |berufliche )?experience|berufserfahrung|werdegang|expériences?(?: professionnelles?)?|experiencia|education|ausbildung|formations?|bildungsweg|studium|skills|kenntnisse|(?:fähigkeiten|skills) .{2,30}|compétences|languages|sprachen|sprachkenntnisse|langues|idiomas|about|summary|à propos|über mich|profil(?:e)?|zusammenfassung)$/i.test(
    text,
  );
