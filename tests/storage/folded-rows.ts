/** What the rows have to be: every one the fold of its events, none missing and none left over. */
import { foldRows } from '../../lib/domain/fold-rows';
import type { LedgerEvent } from '../../lib/domain/ledger-event';
import type { Partner } from '../../lib/domain/partner';
import type { Person } from '../../lib/domain/person';
import type { Role } from '../../lib/domain/role';

export interface FoldedRows {
  people: Person[];
  roles: Role[];
  partners: Partner[];
}

/** The rows that events make, each list by id. */
export function foldedRows(events: readonly LedgerEvent[]): FoldedRows {
  const { people, roles, partners } = foldRows(events);
  return { people: people.sort(byId), roles: roles.sort(byId), partners: partners.sort(byId) };
}

export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
