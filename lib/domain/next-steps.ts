import type { Day, Today } from './calendar';
import { noticeDue, retention } from './duties';
import { currentFacts, lastSeen, type Person, standingHistory } from './person';
import { DEFAULT_POLICY, type Policy, workday } from './policy';
import { restEnds, standing } from './standing';
import { isDebt, isPostponable, type Step } from './steps';
import { isInbound, isOutbound, openTouches, openWord, restAfterTouches } from './touches';

/** What is owed to a person, or may be done next, and from which day on. */
export interface NextStep {
  kind: Step;
  person: string;
  due: Day;
  /** The day it was put off to, where the user did. */
  postponed: boolean;
}

type Subject = Pick<Person, 'id' | 'history' | 'facts' | 'sample'>;

/** The next steps around one person, also those of days to come: a step is due from its day on. */
export function nextSteps(of: Subject, today: Today, policy: Policy = DEFAULT_POLICY): NextStep[] {
  const stopped = standing(of.history, today, policy) === 'do-not-contact';
  const contact = stopped
    ? []
    : [...conversation(of, today, policy), ...untold(of, today), ...stale(of, today, policy)];
  return [...contact, ...duties(of, stopped, today, policy)]
    .map((step) => patient(step, of, today, policy))
    .map((step) => ({ ...step, person: of.id }));
}

interface Due {
  kind: Step;
  due: Day;
}

/** Whose turn it is, and from when on. */
function conversation({ history }: Subject, today: Today, policy: Policy): Due[] {
  const last = openTouches(history).at(-1);
  return last ? afterOurs(history, today.dayOf(last.on), today, policy) : afterTheirs(history, today, policy);
}

/** They spoke last: an answer is owed, a decline and a thanks included; "not now" asks for patience. */
function afterTheirs(history: Person['history'], today: Today, policy: Policy): Due[] {
  const word = openWord(history);
  if (!word) return [];
  if (word.kind !== 'deferred') return [{ kind: 'reply-owed', due: today.dayOf(word.on) }];
  return [{ kind: 'rest-over', due: restEnds(history, today.dayOf(word.until ?? word.on), today, policy) }];
}

/** We spoke last: one more note after a while, or none until the rest is over, theirs or ours. */
function afterOurs(history: Person['history'], last: Day, today: Today, policy: Policy): Due[] {
  const due = last + policy.followUp;
  const rest = restEnds(history, restAfterTouches(history, today, policy) ?? last, today, policy);
  if (rest > due) return [{ kind: 'rest-over', due: rest }];
  const then = standing(history, { ...today, day: due }, policy);
  return then === 'declined' || then === 'handed-over' ? [] : [{ kind: 'follow-up', due }];
}

/** Something was decided or changed on their word, and they have not been told. */
function untold({ history }: Subject, { dayOf }: Today): Due[] {
  const counted = standingHistory(history);
  const told = new Set(counted.flatMap((one) => (one.kind === 'told' && one.about ? [one.about] : [])));
  const open = counted.filter((one) => isOutcome(one) && one.about && !told.has(one.about));
  return open.length > 0 ? [{ kind: 'outcome-untold', due: Math.min(...open.map((one) => dayOf(one.on))) }] : [];
}

/** A change is news once it is made; an explanation or a "can't" is news at once. */
const isOutcome = (one: Person['history'][number]): boolean =>
  one.kind === 'changed' || (one.kind === 'decided' && one.decision !== 'change');

/** Whoever is in conversation, or will be after a rest, is written to again: what is known of them should be true then. */
function stale(of: Subject, today: Today, policy: Policy): Due[] {
  const rested = standing(of.history, { ...today, day: Number.POSITIVE_INFINITY }, policy);
  const seen = currentFacts(of).map(lastSeen);
  if (seen.length === 0 || (rested !== 'in-conversation' && rested !== 'candidate')) return [];
  const from = today.dayOf(Math.max(...seen)) + policy.stale;
  return [{ kind: 'facts-stale', due: restEnds(of.history, from, today, policy) }];
}

/** Nothing is owed to made-up people. Whoever asked for no more contact is not written to, and not held for ever either. */
function duties({ history, sample }: Subject, stopped: boolean, today: Today, policy: Policy): Due[] {
  if (sample) return [];
  const notice = stopped ? null : noticeDue(history, today, policy);
  const kept = retention(history, today, policy);
  return [
    ...(notice === null ? [] : [{ kind: 'notice-due' as const, due: notice }]),
    ...(kept === null ? [] : [{ kind: 'retention-ends' as const, due: kept.ends }]),
  ];
}

/** Put off where the user did so since the last word between both, and moved to a day of work; debts and duties are not. */
function patient({ kind, due }: Due, { history }: Subject, today: Today, policy: Policy): Omit<NextStep, 'person'> {
  const later = isPostponable(kind) ? postponedTo(kind, history, today) : null;
  const put = Math.max(due, later ?? due);
  const dutiful = isDebt(kind) || kind === 'retention-ends';
  return { kind, due: dutiful ? put : workday(put, policy.daysOff), postponed: put > due };
}

function postponedTo(kind: Step, history: Person['history'], { dayOf }: Today): Day | null {
  const counted = standingHistory(history);
  const since = counted.slice(counted.findLastIndex((one) => isInbound(one) || isOutbound(one)) + 1);
  const until = since.findLast((one) => one.kind === 'postponed' && one.step === kind)?.until ?? null;
  return until === null ? null : dayOf(until);
}

/** The order of a day: debts first, then by the day they fall due. */
export const byUrgency = (a: NextStep, b: NextStep): number => rank(a) - rank(b) || a.due - b.due;
const rank = (one: NextStep): number => (isDebt(one.kind) ? 0 : 1);
