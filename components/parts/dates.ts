import type { Day } from '../../lib/domain/calendar';
import { DAY } from '../../lib/domain/schema';

/** Dates as people say them, in the browser's language and zone. */
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const civil = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const minute = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

export const dayOf = (at: number): string => day.format(at);
/** A day of the calendar, which is no moment and has no zone. */
export const dateOf = (date: Day): string => civil.format(date * DAY);
export const minuteOf = (at: number): string => minute.format(at);

/** `2026-11-22` of an instant in the browser's zone, as date fields want it. */
export function dateInput(at: number): string {
  const date = new Date(at);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The start of a date field's day in the browser's zone; null where it holds no date. */
export function instantOf(input: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(input);
  return match ? new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3])).getTime() : null;
}

const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' });
/** The name of a day of the week; Monday is 1. The fifth of January 1970 was one. */
export const weekdayName = (day: number): string => weekday.format((day + 3) * DAY);
