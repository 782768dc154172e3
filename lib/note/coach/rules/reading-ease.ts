import { WHOLE } from '../../text';
import type { CoachRule } from '../rule';

/** Letters from which on a word is long, and the LIX from which on a text is hard: official prose has some 55. */
const LONG = 7;
const HARD = 62;
const ENOUGH = 25;

/** Readable at a glance, on a phone, between two other things. LIX: words a sentence, and long words of a hundred. */
export const readingEase: CoachRule = {
  id: 'reading-ease',
  source: 'Björnsson 1968, a measure for any language; plain words do best in mails',
  strength: 'large-observational',
  weight: 0.5,
  check({ read: { words, sentences } }) {
    if (words.length < ENOUGH) return [];
    const told = sentences.filter((one) => one.words.length > 1);
    const long = words.filter((word) => word.folded.length >= LONG).length;
    const lix = words.length / told.length + (100 * long) / words.length;
    const [longest] = [...told].sort((a, b) => b.words.length - a.words.length);
    if (lix <= HARD) return [];
    const { start, end } = longest ?? WHOLE;
    return [{ severity: 'warn', start, end, values: [`${longest?.words.length ?? 0}`] }];
  },
};
