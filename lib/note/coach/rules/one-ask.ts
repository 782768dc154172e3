import { WHOLE } from '../../text';
import { asksIn } from '../asks';
import type { CoachRule } from '../rule';

const MOST = 2;

/** One easy question is answered; none leaves nothing to answer, many are put off. */
export const oneAsk: CoachRule = {
  id: 'one-ask',
  source: 'Huang et al. 2017 on questions; mails with one to three questions against none',
  strength: 'peer-reviewed',
  weight: 0.5,
  check(note) {
    if (note.text.trim() === '') return [];
    const asks = asksIn(note).length;
    if (asks === 0) return [{ severity: 'hint', ...WHOLE, values: ['0'] }];
    return asks > MOST ? [{ severity: 'warn', ...WHOLE, values: [`${asks}`] }] : [];
  },
};
