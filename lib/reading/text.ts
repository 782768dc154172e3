import { LIMITS } from '../domain/fields';
import { LETTERS } from './letters';
import { remember } from './remember';

/** Marks that steer or hide text and are no part of it: controls, bidi, zero-width, soft hyphens, icons, tag characters. */
const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ue000-\uf8ff\ufeff]|\udb40[\udc00-\udc7f]/g;

const PRINTABLE = /^[\s -~\xa0-\xac\xae-\u024f\u2010-\u201f\u2022-\u2027]*$/;
const UNTIDY = /\s\s|[^\S ]|^ | $/;
/** Any space but a single plain one. */
const SPACES = / \s+|[^\S ]\s*/g;

/** One line of plain text: no invisible marks, single spaces, no space at the ends. */
export const clean = (text: string): string => {
  const plain = PRINTABLE.test(text) ? text : text.replace(INVISIBLE, '');
  return UNTIDY.test(plain) ? plain.replace(SPACES, ' ').trim() : plain;
};

/** At most `limit` units, never half a character. */
export const cut = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const half = text.charCodeAt(limit - 1) >> 10 === 54;
  return text.slice(0, half ? limit - 1 : limit).trimEnd();
};

export const line = (text: string, limit: number = LIMITS.line): string => cut(clean(text.slice(0, limit * 4)), limit);
export const paragraph = (text: string): string => line(text, LIMITS.paragraph);

const ASCII = /^[\0-\x7f]*$/;

/** Letters and digits only, lower case, without accents: two spellings of one thing agree here. */
export const bare = (text: string): string => (text.length < 200 ? bareShort(text) : bareText(text));

const bareText = (text: string): string =>
  ASCII.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : bareLetters(text);

const bareShort = remember((text) => bareText(text));

const APART = new RegExp(`[^\\d\ud800-\udfff${LETTERS}]+`, 'g');

const bareLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(APART, ' ')
    .trim();

/** The words of a text worth comparing, as `bare` has them. */
export const words = (text: string): string[] => bare(text).split(' ').filter(Boolean);

/** One holds the other, word by word. */
export const within = (a: string, b: string): boolean => {
  const x = ` ${bare(a)} `;
  const y = ` ${bare(b)} `;
  return x === y || (x.length > 4 && y.length > 4 && (x.includes(y) || y.includes(x)));
};
