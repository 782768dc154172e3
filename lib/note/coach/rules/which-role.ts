import { WHOLE } from '../../text';
import type { CoachRule } from '../rule';
import { offersWork, saysRole } from '../told';

/** What the work is, in a word that one can look up. */
export const whichRole: CoachRule = {
  id: 'which-role',
  source: 'Labelled messages: a plain statement of company, role, pay and team can win by itself',
  strength: 'small-observational',
  weight: 0.5,
  check: (note) => (offersWork(note) && !saysRole(note) ? [{ severity: 'warn', ...WHOLE, values: [] }] : []),
};
