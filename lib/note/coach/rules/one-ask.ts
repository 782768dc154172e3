import type { CoachRule } from '../rule';
import { spansOf, WHOLE } from '../text';

const MOST = 2;

/** Question marks, but for those inside an address (`?page=2`). */
const ASKS = /\?+(?![?\p{L}\p{N}=&%/#])|[？؟]+/gu;

/** One easy question is answered; none leaves nothing to answer, many are put off. */
export const oneAsk: CoachRule = {
  id: 'one-ask',
  source: 'Huang et al. 2017 on questions; 304,000 mails on the size of the ask',
  strength: 'peer-reviewed',
  check({ text }) {
    if (text.trim() === '') return [];
    const asks = spansOf(text, ASKS).length;
    if (asks === 0) return [{ severity: 'hint', ...WHOLE, values: ['0'] }];
    return asks > MOST ? [{ severity: 'hint', ...WHOLE, values: [`${asks}`] }] : [];
  },
};
