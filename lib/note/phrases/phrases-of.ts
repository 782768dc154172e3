import { type Address, NOTE_LANGUAGES, type NoteLanguage } from '../../domain/note-language';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { type Phrases, QUESTIONS, type Question } from './phrases';

/** The words of a language in a form of address. */
export function phrasesOf(lang: NoteLanguage, address: Address): Phrases {
  switch (lang) {
    case 'en':
      return en;
    case 'de':
      return de(address);
    case 'fr':
      return fr(address);
    case 'es':
      return es(address);
  }
}

/** Whether a language tells a familiar from a formal address. */
export const hasAddress = (lang: NoteLanguage): boolean => lang !== 'en';

/** The questions that stand in these texts, in whatever language and form they were asked. */
export function askedIn(texts: readonly string[]): Set<Question> {
  const all = texts.map(plain).join('\n');
  const asked = (question: Question): boolean =>
    NOTE_LANGUAGES.some((lang) =>
      (['familiar', 'formal'] as const).some((address) =>
        all.includes(plain(phrasesOf(lang, address).questions[question])),
      ),
    );
  return new Set(QUESTIONS.filter(asked));
}

/** Words alone: typed apostrophes, spaces and marks differ. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
