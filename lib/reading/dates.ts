import type { PartialDate } from '../domain/fields';
import { fold } from './text';

/** A date or a span of dates found in a text. */
export interface DateSpan {
  start: PartialDate | null;
  end: PartialDate | null;
  /** Where in the text it stands. */
  from: number;
  to: number;
  /** True when the text names both ends, or one end and that it is open. */
  range: boolean;
}

/** Month names of en, de, fr, es, pt, it, nl by their first letters, unaccented. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev', 'fév'],
  ['mar', 'mrt', 'mae', 'maa'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai', 'mei', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'ago', 'aou', 'aout'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];
const MONTH_WORD =
  /^(?:jan(?:uar[yi]?|vier|eiro)?|ene(?:ro)?|gen(?:naio)?|feb(?:ruar[yi]?|rero|braio)?|fev(?:rier|r|ereiro)?|mar(?:ch|s|zo|z|co)?|mrt|maart|maerz|apr(?:il|ile)?|abr(?:il)?|avr(?:il)?|may(?:o)?|mai(?:o)?|mei|mag(?:gio)?|june?|juni|juin|junio|junho|giu(?:gno)?|july?|juli|juil(?:let)?|julio|julho|lug(?:lio)?|aug(?:ust|ustus)?|ago(?:sto)?|aout|sept?(?:ember|embre|iembre)?|set(?:embro|tembre|t)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:embre|iembre)?|janv|decembre)$/;

const PRESENT =
  'present|current(?:ly)?|now|today|ongoing|to date|till date|heute|aktuell|jetzt|laufend|présent|aujourd.hui|actuel(?:lement)?|en cours|ce jour|actualidad|actualmente|actual|presente|hoy|atualmente|atual|o momento|oggi|attuale|in corso|heden|nu';
const YEAR = '((?:19[3-9]|20[0-6])\\d)';
const DATE = new RegExp(
  [
    `${YEAR}-(0[1-9]|1[0-2])(?:-[0-3]\\d)?(?!\\d)`,
    `(?<![\\d.])(?:[0-3]?\\d[./]){0,1}(0?[1-9]|1[0-2])[./-]${YEAR}(?!\\d)`,
    `(?<!\\p{L})(?:[0-3]?\\d(?:st|nd|rd|th|\\.)?\\s{1,3})?(\\p{L}{3,10})\\.?,?\\s{1,3}(?:[0-3]?\\d(?:st|nd|rd|th)?,\\s{1,3})?(?:d[eo]l?\\s{1,3}|of\\s{1,3}|['’](?=\\d))?${YEAR}(?!\\d)`,
    `${YEAR}[./](0[1-9]|1[0-2])(?!\\d)`,
    `(?<!\\d)${YEAR}(?!\\d)`,
    `(?<!\\p{L})(?:${PRESENT})(?!\\p{L})`,
  ].join('|'),
  'giu',
);

/** What may stand between the two ends of a span. */
const BETWEEN =
  /^[\s,.]{0,3}(?:[-–—−‒―~→⟶>]{1,3}|to|until|till|through|thru|bis(?: zum| einschl\.?)?|zu|au|à|a|al|até|ao|hasta|fino al?|tot(?: en met)?|t\/m|and)[\s,.]{0,3}(?:the |le |la |el |o )?$/i;
const OPENING = /(?:since|seit|depuis|desde|dal|sinds|from|starting|ab|started)(?: the)?[\s:]{1,3}$/i;
const OPEN_END = /^\s{0,3}[-–—→]\s{0,3}(?:\(|\)|,|\.|;|$)/;
const WORTH_A_LOOK = /\d{4}|(?:^|\s)(?:19|20)\d\d/;

interface Found {
  value: PartialDate;
  from: number;
  to: number;
}

/** Every date and span in a text, in order. */
export const findDates = (text: string): DateSpan[] => {
  if (!WORTH_A_LOOK.test(text)) return [];
  const found = dateWords(text.slice(0, 600));
  const spans: DateSpan[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const first = found[at] as Found;
    const second = found[at + 1];
    if (first.value === 'present') continue;
    if (second && joins(text.slice(first.to, second.from), first, second)) {
      spans.push({ start: first.value, end: second.value, from: first.from, to: second.to, range: true });
      at += 1;
      continue;
    }
    const short = /^\s?[-–—/]\s?(\d\d)(?!\d)/.exec(text.slice(first.to, first.to + 6));
    const opening = OPENING.exec(text.slice(Math.max(0, first.from - 14), first.from));
    if (short && first.value.length === 4 && Number(short[1]) === (Number(first.value.slice(2)) + 1) % 100) {
      spans.push({
        start: first.value,
        end: first.value.slice(0, 2) + short[1],
        from: first.from,
        to: first.to + short[0].length,
        range: true,
      });
    } else if (opening || OPEN_END.test(text.slice(first.to))) {
      const from = first.from - (opening ? opening[0].length : 0);
      spans.push({ start: first.value, end: 'present', from, to: first.to, range: true });
    } else spans.push({ start: first.value, end: first.value, from: first.from, to: first.to, range: false });
  }
  return spans;
};

const joins = (between: string, first: Found, second: Found): boolean => {
  if (BETWEEN.test(between)) return second.value === 'present' || first.value.slice(0, 4) <= second.value.slice(0, 4);
  return /^\s{1,3}$/.test(between) && first.value.length === second.value.length && first.value < second.value;
};

const dateWords = (text: string): Found[] => {
  const found: Found[] = [];
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match && found.length < 40; match = DATE.exec(text)) {
    const from = match.index;
    const to = from + match[0].length;
    const [, y1, m1, m2, y2, word, y3, y4, m4, y5] = match;
    if (y1 && m1) found.push({ value: `${y1}-${m1}`, from, to });
    else if (m2 && y2) found.push({ value: `${y2}-${m2.padStart(2, '0')}`, from, to });
    else if (word && y3) {
      const month = monthOf(word);
      found.push(month ? { value: `${y3}-${month}`, from, to } : { value: y3, from: to - 4, to });
    } else if (y4 && m4) found.push({ value: `${y4}-${m4}`, from, to });
    else if (y5) found.push({ value: y5, from, to });
    else found.push({ value: 'present', from, to });
  }
  return found;
};

const monthOf = (word: string): string | null => {
  const plain = fold(word.replace(/ä/gi, 'ae'));
  if (!MONTH_WORD.test(plain)) return null;
  const at = MONTHS.findIndex((starts) => starts.some((start) => start.length > 3 && plain.startsWith(start)));
  const month = at >= 0 ? at : MONTHS.findIndex((starts) => starts.some((start) => plain.startsWith(start)));
  return month < 0 ? null : String(month + 1).padStart(2, '0');
};

/** A machine's date (`datetime`, JSON-LD): as precise as it is written; null when it is none. */
export const partialDate = (text: string): PartialDate | null => {
  const found = /^\s{0,9}((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?(?:-[0-3]\d)?(?!\d)/.exec(text);
  if (found) return found[2] ? `${found[1]}-${found[2]}` : (found[1] ?? null);
  const span = findDates(text)[0];
  return span ? span.start : null;
};
