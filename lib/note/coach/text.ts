/** A piece of a note and where it stands. Offsets in UTF-16 units. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/** The sentences of a text; a line break ends one, the dot of "Node.js" or "1.5" does not. */
export function sentences(text: string): Span[] {
  return [...text.matchAll(/(?:[^.!?\n]|[.!?](?=[\p{L}\p{N}]))+[.!?]*/gu)]
    .map((match) => trimmed(match[0], match.index))
    .filter((span) => /\p{L}/u.test(span.text));
}

function trimmed(text: string, at: number): Span {
  const start = at + text.length - text.trimStart().length;
  const inner = text.trim();
  return { text: inner, start, end: start + inner.length };
}

/** Every match of a global pattern, as spans. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The whole note: a finding about no words in particular. */
export const WHOLE = { start: 0, end: 0 } as const;
