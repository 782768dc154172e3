import { cueSpans, findingsAt } from '../cues';
import type { CoachRule } from '../rule';

/** Words that tell some readers they are not meant: a sex, an age, a mother tongue. */
export const fairWording: CoachRule = {
  id: 'fair-wording',
  source: 'Gaucher, Friesen and Kay 2011 on gendered job ads; the lists of retext-equality',
  strength: 'peer-reviewed',
  weight: 0.5,
  check: (note) => findingsAt(note, cueSpans(note, 'unfair'), 'warn'),
};
