import { cueSpans, findingsAt } from '../cues';
import type { CoachRule } from '../rule';

/** They have not said that they are looking, nor that they would fit. Who is a candidate, they decide. */
export const presumes: CoachRule = {
  id: 'presumes',
  source: 'More than a hundred labelled messages; a candidate is who says so',
  strength: 'small-observational',
  check: (note) => findingsAt(note, cueSpans(note, 'presumes'), 'warn'),
};
