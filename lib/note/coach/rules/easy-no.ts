import { WHOLE } from '../../text';
import { asksIn } from '../asks';
import { says } from '../cues';
import type { CoachRule } from '../rule';

/** Who may say no without a word more is freer to say yes, and to answer at all. */
export const easyNo: CoachRule = {
  id: 'easy-no',
  source: 'Forty-two studies of “but you are free”: compliance rises where a refusal is offered',
  strength: 'peer-reviewed',
  check: (note) =>
    !note.unsolicited || asksIn(note).length === 0 || says(note, 'easyNo')
      ? []
      : [{ severity: 'hint', ...WHOLE, values: [] }],
};
