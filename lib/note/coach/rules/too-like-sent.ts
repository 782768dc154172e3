import { WHOLE } from '../../text';
import type { CoachRule } from '../rule';

/** The same note again, with another name: it reads like one, too. */
export const tooLikeSent: CoachRule = {
  id: 'too-like-sent',
  source: 'InMails sent one by one are answered some 15 % more than bulk',
  strength: 'large-observational',
  check({ sent, text }) {
    const nearest = sent?.nearest(text) ?? null;
    return nearest
      ? [{ severity: 'warn', ...WHOLE, values: [`${Math.round(nearest.likeness * 100)}`, nearest.to] }]
      : [];
  },
};
