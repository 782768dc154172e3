import type { Word } from '../text';
import { DE } from './words/de';
import { EN } from './words/en';
import { ES } from './words/es';
import { FR } from './words/fr';
import type { Words } from './words/words';

/** One line a language that the coach knows; a new one is a file beside these. */
export const LANGUAGES = { en: EN, de: DE, fr: FR, es: ES } satisfies Record<string, Words>;
export type Language = keyof typeof LANGUAGES;
export const LANGUAGE_NAMES = Object.keys(LANGUAGES) as Language[];

const COMMON = LANGUAGE_NAMES.map((language) => ({ language, words: new Set(LANGUAGES[language].common) }));

/** Fewer common words than these may be names or borrowed. */
const ENOUGH = 5;

/** The language a text is written in, by its commonest words; null where that doesn't tell. */
export function languageOf(words: readonly Word[]): Language | null {
  const counts = COMMON.map(({ language, words: common }) => ({
    language,
    count: words.filter((word) => common.has(word.folded)).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count >= ENOUGH && first.count >= 1.5 * second.count ? first.language : null;
}
