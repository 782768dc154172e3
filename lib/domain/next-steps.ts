import { type Person, standingHistory } from './person';
import { DAY } from './schema';
import { standing } from './standing';
import { CONTACT, isInbound, openTouches, restAfterTouches } from './touches';

/** What is owed to a person, or may be done next. Debts come first. */
export type NextStep = { kind: 'reply-owed' | 'follow-up' | 'rest-over'; person: string; due: number };

/** The next steps around one person, also those of days to come: a step is due once `due` has passed. */
export function nextSteps({ id, history }: Pick<Person, 'id' | 'history'>, now: number): NextStep[] {
  if (standing(history, now) === 'do-not-contact') return [];
  const last = openTouches(history).at(-1);
  return last ? afterOurs(id, history, last.on, now) : afterTheirs(id, history);
}

/** They spoke last: an answer is owed, a decline and a thanks included; "not now" asks for patience. */
function afterTheirs(id: string, history: Person['history']): NextStep[] {
  const last = standingHistory(history).findLast(isInbound);
  if (!last) return [];
  if (last.kind !== 'deferred') return [{ kind: 'reply-owed', person: id, due: last.on }];
  return last.until === null ? [] : [{ kind: 'rest-over', person: id, due: last.until }];
}

/** We spoke last: one more note after a while, or none until the rest is over. */
function afterOurs(id: string, history: Person['history'], last: number, now: number): NextStep[] {
  const rest = restAfterTouches(history);
  if (rest !== null) return [{ kind: 'rest-over', person: id, due: rest }];
  const today = standing(history, now);
  if (today === 'declined' || today === 'resting' || today === 'handed-over') return [];
  return [{ kind: 'follow-up', person: id, due: last + CONTACT.followUp * DAY }];
}

/** The order of a day: debts first, then by the day they fall due. */
export const byUrgency = (a: NextStep, b: NextStep): number => rank(a) - rank(b) || a.due - b.due;
const rank = (one: NextStep): number => (one.kind === 'reply-owed' ? 0 : 1);
