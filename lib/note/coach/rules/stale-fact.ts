import { lastSeen } from '../../../domain/person';
import { DAY } from '../../../domain/schema';
import type { CoachRule } from '../rule';

const STALE_DAYS = 180;

/** A fact last seen half a year ago may be false today, and a false detail is worse than none. */
export const staleFact: CoachRule = {
  id: 'stale-fact',
  source: 'The product’s rule of 180 days',
  strength: 'product-rule',
  check: ({ anchors, facts, now, text }) =>
    anchors.flatMap(({ start, end, fact: id }) => {
      const fact = facts.find((one) => one.id === id);
      const days = fact ? Math.floor((now - lastSeen(fact)) / DAY) : 0;
      return days > STALE_DAYS
        ? [{ severity: 'warn' as const, start, end, values: [text.slice(start, end), `${days}`] }]
        : [];
    }),
};
