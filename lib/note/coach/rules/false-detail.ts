import { findingsAt } from '../cues';
import { falseSpans } from '../false-facts';
import type { CoachRule } from '../rule';

/** A copy praised as a project, a picture, "Self-employed" for a firm, a keyword: worse than nothing. */
export const falseDetail: CoachRule = {
  id: 'false-detail',
  source: 'More than a hundred labelled messages: false specificity is answered less than none',
  strength: 'small-observational',
  check: (note) => findingsAt(note, falseSpans(note), 'warn'),
};
