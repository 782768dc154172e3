import { DAY } from './schema';

/**
 * Days as people count them. What is due is due on a day of the user's own calendar, not so many hours after a moment: a
 * night of 25 hours and a month of 28 days move nothing.
 */

/** A day of the civil calendar: whole days since the first of January 1970. Belongs to no time zone. */
export type Day = number;

/** Today, and the calendar that it is a day of. */
export interface Today {
  readonly day: Day;
  /** The day on which a moment (milliseconds since 1970) falls here. */
  dayOf(instant: number): Day;
}

/** Today in a time zone (`Europe/Berlin`). Rows are folded in `UTC`, so that they are the same on every device. */
export function todayIn(zone: string, now: number): Today {
  const dayOf = zone === 'UTC' ? utcDay : (instant: number) => zonedDay(zone, instant);
  return { day: dayOf(now), dayOf };
}

const utcDay = (instant: number): Day => Math.floor(instant / DAY);

const clocks = new Map<string, Intl.DateTimeFormat>();

function zonedDay(zone: string, instant: number): Day {
  let clock = clocks.get(zone);
  if (!clock) {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone: zone, ...fields });
    clocks.set(zone, clock);
  }
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return civil(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day ?? 1);
}

// biome-ignore lint/style/noRestrictedGlobals: for counting days; it is never asked what time it is
const CivilDate = Date;

/** The day of a date; a month or a day too many runs over into the next. Months count from 0. */
function civil(year: number, month: number, day: number): Day {
  const date = new CivilDate(0);
  date.setUTCFullYear(year, month, day);
  return utcDay(date.getTime());
}

/** The same day some months later; the month's last day where it has no such day (31 January, one month on: 28 February). */
export function addMonths(day: Day, months: number): Day {
  const date = new CivilDate(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  return Math.min(civil(year, month, date.getUTCDate()), civil(year, month + 1, 0));
}

/** `2026-11-28`. */
export const dateText = (day: Day): string => new CivilDate(day * DAY).toISOString().slice(0, 10);

/** The day that `2026-11-28` names; null for anything else. */
export function dayOfText(date: string): Day | null {
  const [, year, month, of] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || of === undefined) return null;
  const day = civil(year, month - 1, of);
  return dateText(day) === date ? day : null;
}

/** Monday is 1, Sunday 7. The first of January 1970 was a Thursday. */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;
