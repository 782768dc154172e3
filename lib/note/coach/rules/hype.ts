import { spansOf } from '../../text';
import { cueSpans, findingsAt } from '../cues';
import type { CoachRule } from '../rule';

/** Many marks, or rockets: shouting without words. */
const SHOUTING = /!{2,}|[🚀🔥💥💯🤩🦄💎⭐🌟✨]+/gu;

/** Big words say little: what is good about it can be said plainly. */
export const hype: CoachRule = {
  id: 'hype',
  source: 'More than a hundred labelled messages',
  strength: 'small-observational',
  check: (note) => findingsAt(note, [...cueSpans(note, 'hype'), ...spansOf(note.text, SHOUTING)], 'warn'),
};
