import { wholeWords } from '../../whole-words';
import type { CoachRule } from '../rule';
import { spansOf } from '../text';

const WORDS = wholeWords(
  /perfect (?:fit|match)|great fit|ideal candidate|rock ?star|ninja|guru|wizard|world[- ]class|cutting[- ]edge|game[- ]chang(?:er|ing)|once[- ]in[- ]a[- ]lifetime|exciting opportunity|amazing opportunity|impressive (?:background|profile|experience)|urgent(?:ly)?|asap|act (?:now|fast)|last chance|don['’]t miss|limited time|just (?:bumping|following up)|as per my last|I haven['’]t heard back|send (?:me )?your (?:cv|résumé|resume)|when can you start/giu,
);

/** Praise without an object, hype and hurry: they say that the note could be for anyone. */
export const hypeAndPressure: CoachRule = {
  id: 'hype-and-pressure',
  source: 'More than a hundred labelled messages',
  strength: 'small-observational',
  check: ({ text }) =>
    spansOf(text, WORDS).map(({ text: words, start, end }) => ({ severity: 'warn', start, end, values: [words] })),
};
