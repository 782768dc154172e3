import { cueSpans, findingsAt } from '../cues';
import type { CoachRule } from '../rule';

/** Praise that names nothing could be sent to anybody, and is read so. */
export const emptyPraise: CoachRule = {
  id: 'empty-praise',
  source: 'More than a hundred labelled messages; eight thousand messages to engineers',
  strength: 'large-observational',
  check: (note) => findingsAt(note, cueSpans(note, 'praise'), 'warn'),
};
