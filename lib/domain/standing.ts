import type { Day, Today } from './calendar';
import { isStrong } from './evidence';
import { type Happening, standingHistory } from './person';
import type { Policy } from './policy';
import type { Standing } from './standings';
import { restAfterTouches } from './touches';

/**
 * The reading that makes this product what it is: whether somebody is a candidate follows from what
 * they said and did, and from nothing else.
 */

/** Where a thread (one role, or no role in particular) is, before dates are looked at. */
interface Thread {
  standing: Standing;
  /** Where a pause returns to, and when. */
  paused: { from: Standing; until: number } | null;
}

const START: Thread = { standing: 'person', paused: null };

/** One step of one thread. Total: what makes no sense in a standing leaves it as it is. */
function step(thread: Thread, one: Happening): Thread {
  const active = thread.paused?.from ?? thread.standing;
  switch (one.kind) {
    case 'touched':
      return active === 'person' ? { standing: 'contacted', paused: null } : thread;
    case 'answered':
    case 'heard':
    case 'feedback':
      return isUnanswered(active) ? converse(thread) : thread;
    case 'evidenced':
      return evidenced(thread, active, one);
    case 'withdrew':
    case 'declined':
      return { standing: 'declined', paused: null };
    case 'deferred':
      return {
        standing: 'resting',
        paused: { from: isUnanswered(active) ? 'in-conversation' : active, until: one.until ?? one.on },
      };
    case 'handed-over':
      return active === 'candidate' ? { standing: 'handed-over', paused: null } : thread;
    default:
      return thread;
  }
}

const isUnanswered = (active: Standing): boolean => active === 'person' || active === 'contacted';

const converse = (thread: Thread): Thread =>
  thread.paused
    ? { ...thread, paused: { ...thread.paused, from: 'in-conversation' } }
    : { standing: 'in-conversation', paused: null };

function evidenced(thread: Thread, active: Standing, one: Happening): Thread {
  if (one.evidence && isStrong(one.evidence)) {
    return active === 'handed-over' ? thread : { standing: 'candidate', paused: null };
  }
  if (isUnanswered(active)) return converse(thread);
  if (active === 'declined' && one.evidence === 'asked-back') return { standing: 'in-conversation', paused: null };
  return thread;
}

const settle = ({ standing, paused }: Thread, { day, dayOf }: Today): Standing =>
  paused && dayOf(paused.until) <= day ? paused.from : standing;

/** Which of several threads speaks for the person: the furthest, a pause before a bare contact. */
const PRECEDENCE: readonly Standing[] = [
  'person',
  'declined',
  'contacted',
  'resting',
  'in-conversation',
  'candidate',
  'handed-over',
];

/** Standing per role; the key null is the thread about no role in particular. */
export const standingsByRole = (history: readonly Happening[], today: Today): Map<string | null, Standing> =>
  new Map([...threadsOf(history)].map(([role, thread]) => [role, settle(thread, today)]));

function threadsOf(history: readonly Happening[]): Map<string | null, Thread> {
  const threads = new Map<string | null, Thread>();
  for (const one of standingHistory(history)) {
    if (!SPEAKS.has(one.kind)) continue;
    threads.set(one.role, step(threads.get(one.role) ?? START, one));
  }
  return threads;
}

const SPEAKS = new Set<Happening['kind']>([
  'touched',
  'answered',
  'heard',
  'feedback',
  'evidenced',
  'withdrew',
  'declined',
  'deferred',
  'handed-over',
]);

/** Where the person stands overall. "Stop" beats everything. */
export function standing(history: readonly Happening[], today: Today, policy?: Policy): Standing {
  if (standingHistory(history).some((one) => one.kind === 'stopped')) return 'do-not-contact';
  let furthest: Standing = 'person';
  for (const one of standingsByRole(history, today).values()) {
    if (PRECEDENCE.indexOf(one) > PRECEDENCE.indexOf(furthest)) furthest = one;
  }
  const rest = restAfterTouches(history, today, policy);
  return furthest === 'contacted' && rest !== null && today.day < rest ? 'resting' : furthest;
}

/** The first day, from `from` on, when they do not rest. */
export function restEnds(history: readonly Happening[], from: Day, today: Today, policy?: Policy): Day {
  const ends = [...threadsOf(history).values()].flatMap(({ paused }) => (paused ? [today.dayOf(paused.until)] : []));
  const rest = restAfterTouches(history, today, policy) ?? from;
  const ahead = [rest, ...ends].filter((end) => end > from).sort((a, b) => a - b);
  const rests = (day: Day): boolean => standing(history, { ...today, day }, policy) === 'resting';
  return [from, ...ahead].find((day) => !rests(day)) ?? from;
}

/** The happenings that a standing rests on, for "why": the newest first, of one moment the last recorded. */
export function grounds(history: readonly Happening[]): Happening[] {
  return standingHistory(history)
    .filter((one) => SPEAKS.has(one.kind) || one.kind === 'stopped')
    .reverse()
    .sort((a, b) => b.on - a.on);
}
