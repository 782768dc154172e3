import { type Day, weekday } from './calendar';

/** Patience and duty in numbers: one place for what the user may set. */
export interface Policy {
  /** Notes without an answer before somebody is left in peace. */
  touches: number;
  /** Days between two notes without an answer, at least. */
  apart: number;
  /** Days after which a follow-up is due. */
  followUp: number;
  /** Days of rest once the touches are spent. */
  rest: number;
  /** Days after which a fact should be checked before it is used. */
  stale: number;
  /** Months after collecting within which people are told what is held of them (GDPR, Article 14(3)(a)). */
  notice: number;
  retention: {
    /** Months after the last word between both, or after the first capture where there was none. */
    months: number;
    /** Months after the last contact that a person is kept at most, whatever the user decides. */
    most: number;
  };
  daysOff: {
    /** Monday is 1, Sunday 7. */
    weekdays: readonly number[];
    dates: readonly Day[];
  };
}

export const DEFAULT_POLICY: Policy = {
  touches: 3,
  apart: 5,
  followUp: 7,
  rest: 180,
  stale: 180,
  notice: 1,
  retention: { months: 6, most: 24 },
  daysOff: { weekdays: [], dates: [] },
};

/** The first day from this one on that is none of the days off; the day itself where all are. */
export function workday(day: Day, { weekdays, dates }: Policy['daysOff']): Day {
  if (new Set(weekdays).size >= 7) return day;
  let next = day;
  while (weekdays.includes(weekday(next)) || dates.includes(next)) next += 1;
  return next;
}
