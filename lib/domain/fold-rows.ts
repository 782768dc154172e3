import { type Erasure, foldErasure } from './erasure';
import { foldPeople } from './evolve-person';
import type { ErasureEvent, LedgerEvent, PartnerEvent, PersonEvent, RoleEvent } from './ledger-event';
import { foldPartner, type Partner } from './partner';
import type { Person } from './person';
import { foldRole, type Role } from './role';

/** Every view of the ledger. */
export interface LedgerRows {
  people: Person[];
  roles: Role[];
  partners: Partner[];
  erasures: Erasure[];
}

/** The rows that a ledger makes, whatever order its events come in. */
export const foldRows = (events: readonly LedgerEvent[]): LedgerRows => ({
  people: foldPeople(events.filter((event): event is PersonEvent => event.of === 'person')),
  roles: bySubject(events.filter((event): event is RoleEvent => event.of === 'role')).flatMap(
    (own) => foldRole(own) ?? [],
  ),
  partners: bySubject(events.filter((event): event is PartnerEvent => event.of === 'partner')).flatMap(
    (own) => foldPartner(own) ?? [],
  ),
  erasures: bySubject(events.filter((event): event is ErasureEvent => event.of === 'erasure')).flatMap(
    (own) => foldErasure(own) ?? [],
  ),
});

const bySubject = <E extends LedgerEvent>(events: readonly E[]): E[][] => [
  ...Map.groupBy(events, (event) => event.subject).values(),
];

/** Old copies may hold whom the user has erased since: their events go, and stay gone where they were let back in. */
export function withoutErased(events: readonly LedgerEvent[]): { left: LedgerEvent[]; erased: string[] } {
  const gone = new Set(events.flatMap(({ body }) => (body.kind === 'erased' ? body.subjects : [])));
  const isGone = (event: LedgerEvent): boolean => event.of === 'person' && gone.has(event.subject);
  return {
    left: events.filter((event) => !isGone(event)),
    erased: events.filter(isGone).map((event) => event.id),
  };
}
