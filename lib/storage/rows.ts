import { Dexie } from 'dexie';
import { foldPeople } from '../domain/evolve-person';
import {
  byOrder,
  type LedgerEvent,
  ledgerEvent,
  type PartnerEvent,
  type PersonEvent,
  type RoleEvent,
} from '../domain/ledger-event';
import { foldPartner, type Partner, partner } from '../domain/partner';
import { type Person, person } from '../domain/person';
import { memberKey } from '../domain/recognition';
import { foldRole, type Role, role } from '../domain/role';
import type { AcquaintDatabase } from './database';

/** Rows by the ids of whom they stand for, each parsed; a row that fails its schema is folded anew from its events. */

/** Somebody's row; for one who was merged, the row that stands for all. */
export async function storedPerson(db: AcquaintDatabase, id: string): Promise<Person | undefined> {
  const row = await personRow(db, id);
  if (!row) return undefined;
  const parsed = person.safeParse(row);
  if (parsed.success) return parsed.data;
  const folded = foldPeople(await personEvents(db, [row.id, ...(Array.isArray(row.members) ? row.members : [])]));
  return folded.find((one) => one.id === row.id);
}

/** The row as stored, whatever its shape. */
export const personRow = async (db: AcquaintDatabase, id: string): Promise<Person | undefined> =>
  (await db.people.get(id)) ?? (await db.people.where('keys').equals(memberKey(id)).first());

export async function storedRole(db: AcquaintDatabase, id: string): Promise<Role | undefined> {
  const row = await db.roles.get(id);
  if (!row) return undefined;
  const parsed = role.safeParse(row);
  return parsed.success ? parsed.data : foldRole((await eventsOf(db, id)) as RoleEvent[]);
}

export async function storedPartner(db: AcquaintDatabase, id: string): Promise<Partner | undefined> {
  const row = await db.partners.get(id);
  if (!row) return undefined;
  const parsed = partner.safeParse(row);
  return parsed.success ? parsed.data : foldPartner((await eventsOf(db, id)) as PartnerEvent[]);
}

/** The events of one subject in ledger order; those that fail their schema are left out here. */
export async function eventsOf(db: AcquaintDatabase, subject: string): Promise<LedgerEvent[]> {
  const rows = await db.events
    .where('[subject+clock]')
    .between([subject, Dexie.minKey], [subject, Dexie.maxKey])
    .toArray();
  return rows.filter((row) => ledgerEvent.safeParse(row).success).sort(byOrder);
}

/** The events of several persons. */
export async function personEvents(db: AcquaintDatabase, ids: readonly string[]): Promise<PersonEvent[]> {
  const all = await Promise.all(ids.map((id) => eventsOf(db, id)));
  return all.flat().filter((event): event is PersonEvent => event.of === 'person');
}
