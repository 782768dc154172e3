import { cueSpans, findingsAt } from '../cues';
import type { CoachRule } from '../rule';

/** Words that only mail to many needs. A worn-out courtesy alone is no more than that. */
export const mailMerge: CoachRule = {
  id: 'mail-merge',
  source: 'InMails sent one by one are answered some 15 % more than bulk; labelled messages',
  strength: 'large-observational',
  check: (note) => [
    ...findingsAt(note, cueSpans(note, 'merge'), 'warn'),
    ...findingsAt(note, cueSpans(note, 'formula'), 'hint'),
  ],
};
