import { WHOLE } from '../../text';
import type { CoachRule } from '../rule';
import { offersWork, saysPay } from '../told';

/** Pay, or how to learn it: what people ask first and are told last. */
export const pay: CoachRule = {
  id: 'pay',
  source: 'Eight thousand messages to engineers: pay matters most',
  strength: 'large-observational',
  check: (note) => (offersWork(note) && !saysPay(note) ? [{ severity: 'hint', ...WHOLE, values: [] }] : []),
};
