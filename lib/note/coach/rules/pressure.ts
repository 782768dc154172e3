import { overlaps } from '../../text';
import { cueSpans, findingsAt } from '../cues';
import type { CoachRule } from '../rule';

/** Hurry, guilt and insisting are ours, not theirs. */
export const pressure: CoachRule = {
  id: 'pressure',
  source: 'More than a hundred labelled messages; interest falls past the fourth touch',
  strength: 'small-observational',
  check(note) {
    // "No hurry" is the opposite of hurry.
    const waysOut = cueSpans(note, 'easyNo');
    const spans = cueSpans(note, 'pressure').filter((span) => !waysOut.some((way) => overlaps(span, way)));
    return findingsAt(note, spans, 'warn');
  },
};
