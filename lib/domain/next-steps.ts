import type { Person } from './person';
import { DAY } from './schema';
import { restEnds, standing } from './standing';
import { CONTACT, openTouches, openWord, restAfterTouches } from './touches';

/** What is owed to a person, or may be done next. Debts come first. */
export type NextStep = { kind: 'reply-owed' | 'follow-up' | 'rest-over'; person: string; due: number };

/** The next steps around one person, also those of days to come: a step is due once `due` has passed. */
export function nextSteps({ id, history }: Pick<Person, 'id' | 'history'>, now: number): NextStep[] {
  if (standing(history, now) === 'do-not-contact') return [];
  const last = openTouches(history).at(-1);
  return last ? afterOurs(id, history, last.on) : afterTheirs(id, history);
}

/** They spoke last: an answer is owed, a decline and a thanks included; "not now" asks for patience. */
function afterTheirs(id: string, history: Person['history']): NextStep[] {
  const word = openWord(history);
  if (!word) return [];
  if (word.kind !== 'deferred') return [{ kind: 'reply-owed', person: id, due: word.on }];
  return [{ kind: 'rest-over', person: id, due: restEnds(history, word.until ?? word.on) }];
}

/** We spoke last: one more note after a while, or none until the rest is over, theirs or ours. */
function afterOurs(id: string, history: Person['history'], last: number): NextStep[] {
  const due = last + CONTACT.followUp * DAY;
  const rest = restEnds(history, restAfterTouches(history) ?? last);
  if (rest > due) return [{ kind: 'rest-over', person: id, due: rest }];
  const then = standing(history, due);
  return then === 'declined' || then === 'handed-over' ? [] : [{ kind: 'follow-up', person: id, due }];
}

/** The order of a day: debts first, then by the day they fall due. */
export const byUrgency = (a: NextStep, b: NextStep): number => rank(a) - rank(b) || a.due - b.due;
const rank = (one: NextStep): number => (one.kind === 'reply-owed' ? 0 : 1);
