import type { Today } from './calendar';
import { byUrgency, type NextStep, nextSteps } from './next-steps';
import type { Person } from './person';
import type { Policy } from './policy';
import { isDebt } from './steps';

/** What is owed by now, what else is due by now, what comes up in the days ahead. */
export const AGENDA = ['owed', 'today', 'ahead'] as const;
export type AgendaGroup = (typeof AGENDA)[number];

/** Days from today on that are looked ahead. */
export const DAYS_AHEAD = 7;

/** One person, with all that is due or comes up around them: the most urgent first. */
export interface AgendaEntry {
  person: Person;
  steps: NextStep[];
}

/** Everybody once, in the group of their most urgent step; in a group the longest due first. */
export function agenda(people: readonly Person[], today: Today, policy: Policy): Record<AgendaGroup, AgendaEntry[]> {
  const groups: Record<AgendaGroup, AgendaEntry[]> = { owed: [], today: [], ahead: [] };
  for (const person of people) {
    const steps = nextSteps(person, today, policy)
      .filter(({ due }) => due <= today.day + DAYS_AHEAD)
      .sort((a, b) => rank(a, today) - rank(b, today) || byUrgency(a, b));
    const [first] = steps;
    if (first) groups[groupOf(first, today)].push({ person, steps });
  }
  for (const group of AGENDA) groups[group].sort((a, b) => dueFirst(a) - dueFirst(b));
  return groups;
}

const groupOf = ({ kind, due }: NextStep, today: Today): AgendaGroup =>
  due > today.day ? 'ahead' : isDebt(kind) ? 'owed' : 'today';

const rank = (step: NextStep, today: Today): number => AGENDA.indexOf(groupOf(step, today));

const dueFirst = ({ steps }: AgendaEntry): number => steps[0]?.due ?? 0;
