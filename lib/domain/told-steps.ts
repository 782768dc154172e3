import { type Today, todayIn } from './calendar';
import { type NextStep, nextSteps } from './next-steps';
import type { Person } from './person';
import type { Policy } from './policy';

/** A step with the name by which it is remembered that the user was reminded of it. */
export interface NamedStep extends NextStep {
  /** `person|kind|day`, the day in UTC and before days off: travel and a new day off make no new step. */
  name: string;
}

/** The steps around somebody, named. Each kind is there once at most. */
export function namedSteps(of: Person, today: Today, policy: Policy): NamedStep[] {
  const days = new Map(nextSteps(of, todayIn('UTC', 0)).map(({ kind, due }) => [kind, due]));
  return nextSteps(of, today, policy).map((step) => ({
    ...step,
    name: `${of.id}|${step.kind}|${days.get(step.kind) ?? step.due}`,
  }));
}
