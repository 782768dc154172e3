import { LIMITS } from '../domain/fields';

/** Marks that steer or hide text and are no part of it: controls, bidi, zero-width, soft hyphens, tag characters. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ue000-\uf8ff]|\udb40[\udc00-\udc7f]/g;
const MAYBE_INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u206f\ue000-\uffff\udb40]/;

/** One line of plain text: no invisible marks, single spaces, no space at the ends. */
export const clean = (text: string): string => {
  const plain = MAYBE_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;
  return plain.replace(/\s+/g, ' ').trim();
};

/** At most `limit` units, never half a character. */
export const cut = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit).trimEnd();
};

export const line = (text: string): string => cut(clean(cut(text, LIMITS.line * 4)), LIMITS.line);
export const paragraph = (text: string): string => cut(clean(cut(text, LIMITS.paragraph * 4)), LIMITS.paragraph);

/** Lower case without accents, for comparing. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Letters and digits only, folded: two spellings of one thing agree here. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const words = (text: string): string[] => {
  const plain = bare(text);
  return plain ? plain.split(' ') : [];
};

/** One holds the other, word by word. */
export const within = (a: string, b: string): boolean => {
  const x = ` ${bare(a)} `;
  const y = ` ${bare(b)} `;
  return x.length > 3 && y.length > 3 && (x.includes(y) || y.includes(x));
};
