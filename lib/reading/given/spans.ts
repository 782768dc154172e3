/** Dates in a line of somebody's history, as far as they tell where an entry begins. The reader reads them anew. */

const YEAR = '(?:19[4-9]|20[0-6])\\d';
const DATE = `(?:(?:[0-3]?\\d[./])?(?:0?[1-9]|1[0-2])[./-]${YEAR}|${YEAR}[-./](?:0[1-9]|1[0-2])|(?:[0-3]?\\d\\.?\\s)?\\p{L}{3,10}\\.?,?\\s(?:del?\\s)?${YEAR}|${YEAR})`;
const OPEN =
  '(?:present|current(?:ly)?|now|today|ongoing|heute|aktuell|jetzt|laufend|(?:bis )?heute|présent|aujourd.hui|actuel(?:lement)?|en cours|actualidad|actualmente|presente|hoy|atual(?:mente)?|o momento|oggi|attuale|in corso|heden|nu)';
const DASH = '\\s?(?:[-–—−‒~→]{1,2}|to|until|bis|zu|à|au|a|al|até|hasta|tot)\\s?';
const SINCE = '(?:since|seit|depuis|desde|dal|sinds|from|ab)\\s(?:the\\s)?';
const SPAN = new RegExp(
  `(?<![\\p{L}\\d])(?:${DATE}${DASH}(?:bis\\s)?(?:${OPEN}|${DATE}|\\d\\d(?!\\d))|${SINCE}${DATE}|${DATE}${DASH}$)(?![\\p{L}\\d])`,
  'iu',
);
const LONE = new RegExp(`(?<![\\p{L}\\d])${DATE}(?![\\p{L}\\d])`, 'iu');
const LENGTH =
  /[·•,(]?\s?\(?(?:\d{1,2}\+?\s?(?:years?|yrs?|mos?|months?|jahre?n?|monate?n?|j\.|mon\.|ans?|mois|años?|mes(?:es)?|anos?|anni|anno|mes[ei]|jaar|maand(?:en)?)\b\.?[\s,·]{0,3}(?:(?:and|und|et|y|e|en)\s)?){1,2}\)?/giu;

/** A line with the dates of an entry: the dates, and what else stands there. */
export interface Dated {
  date: string;
  rest: string;
}

const LONGEST = 170;

/** The dates of a line that dates an entry, or null. A year inside a sentence dates nothing. */
export const datedLine = (text: string): Dated | null => {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const span = SPAN.exec(text);
  const lone = span ? null : LONE.exec(text);
  const found = span ?? lone;
  if (!found) return null;
  const { index } = found;
  const end = index + found[0].length;
  const rest = withoutLength(`${text.slice(0, index)} ${text.slice(end)}`);
  const apart = index < 3 || /^[\s).,]*$/.test(text.slice(end));
  if (lone && (!apart || text.length > 100 || /[.!?]$/.test(rest))) return null;
  return span || rest.length < 90 ? { date: found[0], rest } : null;
};

const withoutLength = (text: string): string =>
  text
    .replace(LENGTH, ' ')
    .replace(/\(\s{0,3}\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|·•∙–—(-]+|[\s,;:|·•∙–—(-]+$|^\)\s?|\s?\($/g, '')
    .trim();

/** Nothing but how long something lasted. */
export const isLength = (text: string): boolean =>
  text.length < 60 && /\d/.test(text) && !withoutLength(text.replace(EMPLOYMENT, '')).replace(/[\s·]/g, '');

const KINDS =
  'full[- ]?time|part[- ]?time|contract|freelance|self[- ]?employed|internship|apprenticeship|seasonal|permanent|temporary|vollzeit|teilzeit|festanstellung|befristet|freiberuflich|selbst(?:st)?ändig|praktikum|werkstudent|ausbildung|temps plein|temps partiel|cdi|cdd|indépendant|stage|alternance|jornada completa|media jornada|autónomo|tempo integral|tempo pieno';
/** How somebody is employed, behind the employer's name. */
export const EMPLOYMENT = new RegExp(`(?:^|\\s?[·,|]\\s?)(?:${KINDS})(?=$|\\s?[·,|])`, 'iu');
