import type { NoteLanguage } from '../domain/note-language';
import { currentFacts, type Person } from '../domain/person';
import { languageOf } from './coach/language';
import { readText } from './text';

/** The language that their own words are in, as far as their page shows any; else English. */
export function theirLanguage(person: Pick<Person, 'facts' | 'history'>): NoteLanguage {
  const words = currentFacts(person).flatMap(({ read }) =>
    read.field === 'about' || read.field === 'headline' ? [read.value] : [],
  );
  return languageOf(readText(words.join('\n')).words) ?? 'en';
}
