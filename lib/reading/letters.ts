/**
 * Letters as plain ranges. `\p{L}` says the same a little better, but the engine takes milliseconds to compile each
 * expression that has it, more than all the reading takes.
 */

/** Letters of all scripts, to stand between the brackets of a regular expression. */
export const LETTERS =
  'A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';
/** Capitals of the scripts of Europe, likewise. */
export const CAPITALS = 'A-Z\xc0-\xd6\xd8-\xde\u0391-\u03ab\u0400-\u042f';

const LETTER = new RegExp(`[${LETTERS}]`);
export const hasLetter = (text: string): boolean => LETTER.test(text);

/** Begins with a capital letter. */
export const isCapital = ([first = '']: string): boolean => first !== first.toLowerCase();

/** More than one word. */
export const hasWords = (text: string): boolean => /\S\s+\S/.test(text) && hasLetter(text);
