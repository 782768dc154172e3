import { spansOf } from '../../text';
import { cueSpans } from '../cues';
import type { CoachRule } from '../rule';

/** Points of a list, one a line or one behind the other. */
const POINT = /(?<=^|[\n:]|\s\s)(?:[-•*·–▪]|\d{1,2}[.)])\s\S|(?<=\s)[*•▪]\s\S|(?<=\S\s)-\s(?=\p{Ll})/gmu;
const POINTS = 4;
const HEADINGS = 2;

/** A pasted job ad is read as one: what we require, not what they would get. */
export const jobAd: CoachRule = {
  id: 'job-ad',
  source: 'Field experiment with 56 ads: what people get draws more and better answers than what is required',
  strength: 'peer-reviewed',
  check(note) {
    const headings = cueSpans(note, 'heading');
    const points = spansOf(note.text, POINT);
    const isAd = headings.length >= HEADINGS * 2 || (headings.length >= HEADINGS && points.length >= POINTS);
    const [first] = headings;
    return isAd && first
      ? [{ severity: 'warn', start: first.start, end: first.end, values: [note.text.slice(first.start, first.end)] }]
      : [];
  },
};
