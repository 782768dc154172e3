import { WHOLE } from '../../text';
import type { CoachRule } from '../rule';

/** Who asked to be left alone is left alone. */
export const doNotContact: CoachRule = {
  id: 'do-not-contact',
  source: 'GDPR Art. 21: an objection to direct marketing is absolute',
  strength: 'product-rule',
  check: ({ stopped }) => (stopped ? [{ severity: 'hard', ...WHOLE, values: [] }] : []),
};
