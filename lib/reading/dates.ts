import type { PartialDate } from '../domain/fields';
import { LETTERS } from './letters';
import { bare } from './text';

/** A date or a span of dates found in a text, and where it stands there. */
export interface Span {
  start: PartialDate;
  end: PartialDate;
  from: number;
  to: number;
  /** True when the text names both ends, or one and that the other is open. */
  range: boolean;
}

/** First letters of the months' names in en, de, fr, es, pt, it, nl, each before its number. */
const MONTHS =
  'jan1ene1gen1feb2fev2mar3mrt3maa3apr4abr4avr4may5mai5mei5mag5jun6jui6giu6jul7lug7aug8ago8aou8sep9set9oct10okt10out10ott10nov11dec12dez12dic12';
const PRESENT =
  'present|current(?:ly)?|now|today|ongoing|to date|heute|aktuell|jetzt|laufend|présent|aujourd.hui|actuel(?:lement)?|en cours|actualidad|actual(?:mente)?|presente|hoy|atual(?:mente)?|o momento|oggi|attuale|in corso|heden|nu';
const YEAR = '((?:19[3-9]|20[0-6])\\d)';
const ORDINAL = '([0-3]?\\d)(?:st|nd|rd|th|\\.|º|er)?';
const DATE = new RegExp(
  [
    `${YEAR}[-./](0[1-9]|1[0-2])(?:[-./]([0-3]\\d))?(?!\\d)`,
    `(?<![\\d.])(?:([0-3]?\\d)([./]))?(0?[1-9]|1[0-2])[./-]${YEAR}(?!\\d)`,
    `(?<![${LETTERS}])(?:${ORDINAL}\\s(?:de\\s)?)?([${LETTERS}]{3,10})\\.?,?\\s(?:${ORDINAL},?\\s)?(?:del?\\s|of\\s)?${YEAR}(?!\\d|[-./]\\d)`,
    `(?<!\\d)${YEAR}(?!\\d)`,
    `(?<![${LETTERS}])(?:${PRESENT})(?![${LETTERS}])`,
  ].join('|'),
  'gi',
);
const BETWEEN =
  /^[\s,.]{0,3}(?:[-–—−‒~→>]{1,3}|to|until|till|through|bis|zu|au|à|a|al|até|ao|hasta|fino al?|tot|t\/m)[\s,.]{0,3}(?:the |le |la |el |o |zum )?$/i;
/** A month without its year, right before a span's end. */
const HALF = new RegExp(`([${LETTERS}]{3,10})\\.?\\s?[-–—]\\s?$`);
const SINCE = /(?:since|seit|depuis|desde|dal|sinds|from|starting|ab)(?: the)?[\s:]{1,3}$/i;
/** The open end of a span, alone. */
const ONLY_PRESENT = new RegExp(`^(?:[-–—→]\\s?|to |bis |à |a )?(?:${PRESENT})[.)]?$`, 'i');
const OPEN = /^\s{0,3}[-–—→]\s{0,3}(?:[(),.;…]|$)/;

interface Found {
  value: PartialDate;
  from: number;
  to: number;
}

/** Every date and span in a text, in order. */
export const findDates = (text: string): Span[] => {
  if (!/\d{4}/.test(text)) return [];
  const found = dateWords(text.slice(0, 600));
  const spans: Span[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const first = found[at] as Found;
    const second = found[at + 1];
    const { value: start, from, to } = first;
    if (start === 'present') continue;
    const short = /^\s?[-–—/]\s?(\d\d)(?!\d)/.exec(text.slice(to, to + 6));
    // `July – December 2020`: the first month's year is the second's.
    const half = start.length > 4 ? HALF.exec(text.slice(Math.max(0, from - 16), from)) : null;
    const month = half && monthOf(half[1] ?? '');
    const since = SINCE.exec(text.slice(Math.max(0, from - 14), from));
    if (half && month)
      spans.push({
        start: `${start.slice(0, 5)}${month.padStart(2, '0')}`,
        end: start,
        from: from - half[0].length,
        to,
        range: true,
      });
    else if (second && joins(text.slice(to, second.from), first, second, second.to === text.length)) {
      spans.push({ start, end: second.value, from, to: second.to, range: true });
      at += 1;
    } else if (short && start.length === 4 && Number(short[1]) > Number(start.slice(2))) {
      spans.push({ start, end: start.slice(0, 2) + short[1], from, to: to + short[0].length, range: true });
    } else {
      const open = since || OPEN.test(text.slice(to));
      spans.push({ start, end: open ? 'present' : start, from: from - (since?.[0].length ?? 0), to, range: !!open });
    }
  }
  return spans;
};

const joins = (between: string, first: Found, second: Found, isLast: boolean): boolean => {
  const forward = second.value === 'present' || first.value.slice(0, 4) <= second.value.slice(0, 4);
  return (
    forward &&
    (BETWEEN.test(between) ||
      (/^\s{1,3}$/.test(between) &&
        (second.value === 'present'
          ? isLast
          : first.value.length === second.value.length && first.value < second.value)))
  );
};

/** Whether a text is nothing but the open end of a span (`— Present`). */
export const isOpenEnd = (text: string): boolean => text.length < 30 && ONLY_PRESENT.test(text);

const dateWords = (text: string): Found[] => {
  const found: Found[] = [];
  for (const match of text.matchAll(DATE)) {
    const [whole, y1, m1, d1, d2, mark, m2, y2, d3, word, d4, y3, y4] = match;
    const from = match.index;
    const to = from + whole.length;
    const month = m1 ?? m2 ?? (word && monthOf(word));
    const year = y1 ?? y2 ?? y3 ?? y4;
    // Between strokes nobody knows which is the day.
    const day = Number(d1 ?? (mark === '.' ? d2 : undefined) ?? d3 ?? d4 ?? 0);
    if (!year) found.push({ value: 'present', from, to });
    else if (!month) found.push({ value: year, from: word ? to - 4 : from, to });
    else found.push({ value: [year, two(month), ...(day > 0 && day < 32 ? [two(day)] : [])].join('-'), from, to });
    if (found.length > 40) break;
  }
  return found;
};

const two = (part: string | number) => String(part).padStart(2, '0');

const monthOf = (word: string): string | undefined => {
  const plain = bare(word);
  return plain.startsWith('juil') ? '7' : new RegExp(`(?:^|\\d)${plain.slice(0, 3)}(\\d+)`).exec(MONTHS)?.[1];
};

/** A date as a machine or a person writes it: as precise as it stands; null when it is none. */
export const partialDate = (text: string): PartialDate | null => findDates(text)[0]?.start ?? null;
