import { query } from '../dom';
import { visibleText } from '../visible-text';

/** The words of three letters and more, lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/**
 * Whether words are those of whom the page is about: they stand in its main heading. What holds for one person only is
 * neither kept in a recipe nor of any use there.
 */
export function isAboutSomebody(document: Document, words: string): boolean {
  const theirs = new Set(query(document, 'h1').flatMap((heading) => wordsOf(visibleText(heading, 200))));
  return wordsOf(words).some((word) => theirs.has(word));
}
