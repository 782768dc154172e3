import { type Happening, standingHistory } from './person';
import { DAY } from './schema';

/** Patience, in numbers: one place, so that a later setting can change them. */
export const CONTACT = {
  /** Notes without an answer before somebody is left in peace. */
  touches: 3,
  /** Days between two notes without an answer, at least. */
  apart: 5,
  /** Days after which a follow-up is due. */
  followUp: 7,
  /** Days of rest once the touches are spent. */
  rest: 180,
} as const;

const INBOUND = new Set<Happening['kind']>(['answered', 'evidenced', 'withdrew', 'declined', 'deferred', 'stopped']);

/** Whether they spoke to us, as against us to them. */
export const isInbound = (one: Happening): boolean => INBOUND.has(one.kind);

/** Our notes since they last spoke to us. */
export function openTouches(history: readonly Happening[]): Happening[] {
  const counted = standingHistory(history);
  return counted.slice(counted.findLastIndex(isInbound) + 1).filter((one) => one.kind === 'touched');
}

/** Their last word, where none of ours followed it. */
export function openWord(history: readonly Happening[]): Happening | null {
  return openTouches(history).length > 0 ? null : (standingHistory(history).findLast(isInbound) ?? null);
}

/** When the rest after too many unanswered notes ends; null while there are touches left. */
export function restAfterTouches(history: readonly Happening[]): number | null {
  const open = openTouches(history);
  const last = open.at(-1);
  return last && open.length >= CONTACT.touches ? last.on + CONTACT.rest * DAY : null;
}
