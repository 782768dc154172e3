import type { ReadFact } from '../../domain/fields';
import type { NoticeLanguage } from '../../domain/languages';

/**
 * A guess at the language in which somebody would like to be told, from where they live and what they say they speak. Never
 * more than a suggestion: the user picks. English where nothing tells.
 */
export function suggestLanguage(facts: readonly ReadFact[]): NoticeLanguage {
  const texts = (wanted: ReadFact['field']): string[] =>
    facts.flatMap(({ field, value }) => (field === wanted && typeof value === 'string' ? [value] : []));
  const spoken = texts('language').flatMap((one) => found(LANGUAGES, one));
  const home = texts('location').flatMap((one) => found(COUNTRIES, one));
  const [only] = spoken.length === 1 ? spoken : [];
  // A page in one's own land is no proof of its language, but where both agree, or only one speaks, it is a fair guess.
  return home.find((one) => spoken.length === 0 || spoken.includes(one)) ?? only ?? 'en';
}

type Table = readonly (readonly [NoticeLanguage, RegExp])[];

const found = (table: Table, text: string): NoticeLanguage[] =>
  table.flatMap(([lang, words]) => (words.test(fold(text)) ? [lang] : []));

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Countries with one language of these; Belgium, Switzerland and Canada have several and tell nothing. */
const COUNTRIES: Table = [
  ['de', /\b(germany|deutschland|austria|osterreich|liechtenstein)\b/],
  ['fr', /\b(france|frankreich)\b/],
  ['es', /\b(spain|espana|mexico|argentina|colombia|chile|peru|uruguay)\b/],
  ['it', /\b(italy|italia)\b/],
  ['nl', /\b(netherlands|nederland|holland)\b/],
  ['pt', /\b(portugal|brazil|brasil)\b/],
];

const LANGUAGES: Table = [
  ['en', /\b(english|englisch|anglais|ingles|inglese|engels)\b/],
  ['de', /\b(german|deutsch|allemand|aleman|tedesco|duits|alemao)\b/],
  ['fr', /\b(french|franzosisch|francais|frances|francese|frans)\b/],
  ['es', /\b(spanish|spanisch|espagnol|espanol|castellano|spagnolo|spaans|espanhol)\b/],
  ['it', /\b(italian|italienisch|italien|italiano|italiaans)\b/],
  ['nl', /\b(dutch|niederlandisch|neerlandais|neerlandes|olandese|nederlands|holandes)\b/],
  ['pt', /\b(portuguese|portugiesisch|portugais|portugues|portoghese|portugees)\b/],
];
