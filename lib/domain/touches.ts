import type { Day, Today } from './calendar';
import { type Happening, standingHistory } from './person';
import { DEFAULT_POLICY, type Policy } from './policy';

const INBOUND = new Set<Happening['kind']>([
  'answered',
  'evidenced',
  'withdrew',
  'declined',
  'deferred',
  'stopped',
  'heard',
  'feedback',
]);

/** Whether they spoke to us, as against us to them. */
export const isInbound = (one: Happening): boolean => INBOUND.has(one.kind);

/** Whether we wrote to them: what was changed on their word is told in a note too. */
export const isOutbound = (one: Happening): boolean => one.kind === 'touched' || one.kind === 'told';

/** Our notes since they last spoke to us. */
export function openTouches(history: readonly Happening[]): Happening[] {
  const counted = standingHistory(history);
  return counted.slice(counted.findLastIndex(isInbound) + 1).filter(isOutbound);
}

/**
 * Their last word since ours, where there is one: an answer to it is owed. What was heard in talking, as in a call, was
 * answered there.
 */
export function openWord(history: readonly Happening[]): Happening | null {
  const counted = standingHistory(history);
  const since = counted.slice(counted.findLastIndex(isOutbound) + 1);
  return since.findLast((one) => isInbound(one) && one.kind !== 'heard') ?? null;
}

/** The day on which the rest after too many unanswered notes ends; null while there are touches left. */
export function restAfterTouches(
  history: readonly Happening[],
  { dayOf }: Today,
  policy: Policy = DEFAULT_POLICY,
): Day | null {
  const open = openTouches(history);
  const last = open.at(-1);
  return last && open.length >= policy.touches ? dayOf(last.on) + policy.rest : null;
}
