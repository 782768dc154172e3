import { addMonths, type Day, type Today } from './calendar';
import { type Happening, standingHistory } from './person';
import type { Policy } from './policy';
import { isInbound, isOutbound } from './touches';

/**
 * What is owed to somebody whose data is held, whatever the relationship: to be told, and not to be held for ever.
 * GDPR, Articles 14(3) and 5(1)(e); the sanction against one such extension named both (CNIL, December 2024).
 */

const COLLECTED = new Set<Happening['kind']>(['captured', 'added']);
const DISCLOSED = new Set<Happening['kind']>(['handed-over', 'disclosed']);
const SETTLED = new Set<Happening['kind']>(['noticed', 'notice-exempted']);

/** When they are to be told what is held of them, and what made it due. */
export interface NoticeOwed {
  due: Day;
  why: 'collected' | 'contact' | 'disclosure';
}

/**
 * The day by which they are told what is held of them: the earliest of the first contact, the first disclosure, and a
 * month after it was collected. Null once they were told, or need not be.
 */
export function noticeOwed(history: readonly Happening[], today: Today, policy: Policy): NoticeOwed | null {
  const counted = standingHistory(history);
  const collected = earliest(counted, COLLECTED, today);
  if (collected === null || counted.some((one) => SETTLED.has(one.kind))) return null;
  const contact = days(counted.filter(isOutbound), today).map((due) => ({ due, why: 'contact' as const }));
  const disclosed = days(
    counted.filter((one) => DISCLOSED.has(one.kind)),
    today,
  ).map((due) => ({ due, why: 'disclosure' as const }));
  const month = { due: addMonths(collected, policy.notice), why: 'collected' as const };
  return [...contact, ...disclosed, month].reduce((first, one) => (one.due < first.due ? one : first));
}

export const noticeDue = (history: readonly Happening[], today: Today, policy: Policy): Day | null =>
  noticeOwed(history, today, policy)?.due ?? null;

/** What ends how long somebody is kept. */
export interface Retention {
  /** The day on which the user is asked whether they are erased. */
  ends: Day;
  /** The last day that the user may choose. */
  most: Day;
  /** Whether the user has decided to keep them longer than usual. */
  extended: boolean;
  /** Whether it counts from a word of theirs; else from the day they were kept. */
  spoke: boolean;
}

/** How long they are kept. A recapture never prolongs it: only words between both do, or the user's own decision. */
export function retention(history: readonly Happening[], today: Today, policy: Policy): Retention | null {
  const counted = standingHistory(history);
  const collected = earliest(counted, COLLECTED, today);
  if (collected === null) return null;
  const { months, most } = policy.retention;
  const spoke = days(counted.filter(isInbound), today);
  const contacts = days(
    counted.filter((one) => isInbound(one) || isOutbound(one)),
    today,
  );
  const usual = addMonths(Math.max(collected, ...spoke), months);
  const last = Math.max(usual, addMonths(Math.max(collected, ...contacts), most));
  const chosen = counted.findLast((one) => one.kind === 'retained')?.until ?? null;
  const until = chosen === null ? usual : Math.max(usual, today.dayOf(chosen));
  return {
    ends: Math.min(until, last),
    most: last,
    extended: until > usual,
    spoke: spoke.some((day) => day > collected),
  };
}

const days = (happenings: readonly Happening[], { dayOf }: Today): Day[] => happenings.map((one) => dayOf(one.on));

function earliest(counted: readonly Happening[], kinds: ReadonlySet<Happening['kind']>, today: Today): Day | null {
  const all = days(
    counted.filter((one) => kinds.has(one.kind)),
    today,
  );
  return all.length > 0 ? Math.min(...all) : null;
}
