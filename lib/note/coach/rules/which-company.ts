import { WHOLE } from '../../text';
import { cueSpans, findingsAt } from '../cues';
import type { CoachRule } from '../rule';
import { offersWork, saysCompany } from '../told';

/** Nobody decides about "a leading company": who hides the employer asks for trust and gives none. */
export const whichCompany: CoachRule = {
  id: 'which-company',
  source: 'Eight thousand messages to engineers; labelled messages',
  strength: 'large-observational',
  check(note) {
    if (!offersWork(note) || saysCompany(note)) return [];
    const hidden = cueSpans(note, 'vague').slice(0, 1);
    return hidden.length > 0 ? findingsAt(note, hidden, 'warn') : [{ severity: 'warn', ...WHOLE, values: [] }];
  },
};
