import { WHOLE } from '../../text';
import { languageOf } from '../language';
import type { CoachRule } from '../rule';

/** A note in a language that the reader need not know. */
export const wrongLanguage: CoachRule = {
  id: 'wrong-language',
  source: 'Common sense; a fine of 2024 names English-only notices',
  strength: 'practice',
  weight: 3,
  check({ lang, read }) {
    const written = languageOf(read.words);
    const wanted = lang?.slice(0, 2).toLowerCase();
    return wanted && written && written !== wanted ? [{ severity: 'warn', ...WHOLE, values: [written, wanted] }] : [];
  },
};
