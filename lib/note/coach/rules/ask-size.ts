import { asksIn } from '../asks';
import { cueIn, findingsAt } from '../cues';
import type { CoachRule } from '../rule';

/** In a first note: interest before a call, a call before a CV. What they have answered to may be more. */
export const askSize: CoachRule = {
  id: 'ask-size',
  source: '304,000 sales mails: asking for interest 12 %, for a meeting 7 %',
  strength: 'large-observational',
  check(note) {
    if (!note.unsolicited) return [];
    const papers = note.read.sentences.flatMap((one) => cueIn(one, 'askPapers'));
    const calls = asksIn(note).flatMap((one) => cueIn(one, 'askCall'));
    return [...findingsAt(note, papers, 'warn'), ...findingsAt(note, papers.length > 0 ? [] : calls, 'hint')];
  },
};
