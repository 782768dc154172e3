/** A piece of a note and where it stands. Offsets in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A word as written, and folded: lower case, no accents, plain apostrophes. `sentence` counts from 0. */
export interface Word extends Span {
  raw: string;
  folded: string;
  sentence: number;
}

export interface Sentence extends Span {
  text: string;
  words: readonly Word[];
  asks: boolean;
}

/** A text read once for all rules. */
export interface ReadText {
  text: string;
  words: readonly Word[];
  sentences: readonly Sentence[];
}

/** Letters and digits, joined by apostrophes; hyphens and dots part words. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** A line break ends a sentence, the dot of "Node.js" or "1.5" does not. */
const SENTENCE = /(?:[^.!?\n]|[.!?](?=[\p{L}\p{N}]))+[.!?]*/gu;

/** The word without accents, case and typographer's apostrophes. */
export const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

export function readText(text: string): ReadText {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const inner = match[0].trim();
    const start = match.index + match[0].length - match[0].trimStart().length;
    const own = [...inner.matchAll(WORD)].map((word) => ({
      raw: word[0],
      folded: fold(word[0]),
      start: start + word.index,
      end: start + word.index + word[0].length,
      sentence: sentences.length,
    }));
    if (!/\p{L}/u.test(inner)) continue;
    words.push(...own);
    sentences.push({
      text: inner,
      start,
      end: start + inner.length,
      words: own,
      asks: /[?？؟][)"”»’'!.\s]*$/u.test(inner),
    });
  }
  return { text, words, sentences };
}

/** Every match of a global pattern, as spans. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The whole note: a finding about no words in particular. */
export const WHOLE: Span = { start: 0, end: 0 };
