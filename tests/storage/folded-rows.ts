/** What the rows have to be: every one the fold of its events, none missing and none left over. */
import { foldPerson } from '../../lib/domain/evolve-person';
import type { LedgerEvent, PersonEvent, RoleEvent } from '../../lib/domain/ledger-event';
import type { Person } from '../../lib/domain/person';
import { foldRole, type Role } from '../../lib/domain/role';

export interface FoldedRows {
  people: Person[];
  roles: Role[];
}

/** The rows that events make, each list by id. */
export const foldedRows = (events: readonly LedgerEvent[]): FoldedRows => ({
  people: fold(events, (event): event is PersonEvent => event.of === 'person', foldPerson),
  roles: fold(events, (event): event is RoleEvent => event.of === 'role', foldRole),
});

function fold<E extends LedgerEvent, R extends { id: string }>(
  events: readonly LedgerEvent[],
  isOurs: (event: LedgerEvent) => event is E,
  row: (events: E[]) => R | undefined,
): R[] {
  const groups = Map.groupBy(events.filter(isOurs), (event) => event.subject);
  return [...groups.values()]
    .map(row)
    .filter((one) => one !== undefined)
    .sort(byId);
}

export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
