import { WHOLE } from '../../text';
import type { CoachRule } from '../rule';
import { offersWork, saysGain } from '../told';

/** What they would get, decide or learn, and not what we need. */
export const theirGain: CoachRule = {
  id: 'their-gain',
  source: 'Field experiment with 56 ads: what people get draws more and better answers than what is required',
  strength: 'peer-reviewed',
  check: (note) => (offersWork(note) && !saysGain(note) ? [{ severity: 'hint', ...WHOLE, values: [] }] : []),
};
