import { evolveErasure } from '../domain/erasure';
import { evolvePerson, foldPeople } from '../domain/evolve-person';
import type { ErasureEvent, LedgerEvent, NewEvent, PartnerEvent, PersonEvent, RoleEvent } from '../domain/ledger-event';
import { memberOf } from '../domain/merging';
import { evolvePartner, type Partner } from '../domain/partner';
import type { Person } from '../domain/person';
import { evolveRole, foldRole } from '../domain/role';
import type { AcquaintDatabase } from './database';
import { dropAhead } from './draft-ahead';
import { eventsOf, personEvents, storedPartner, storedPerson, storedRole } from './rows';

/** How many rows are new; fewer than none where persons were merged. */
export interface Made {
  people: number;
  roles: number;
  partners: number;
}

/** What became of people's rows. */
interface Evolved {
  /** How many more there are. */
  made: number;
  rows: readonly Person[];
}

/**
 * Gives what is about a merged person to the one of them whom it concerns. A wish to be left alone concerns them all: it
 * must hold for each, should they turn out to be several after all.
 */
export async function placeEvents(db: AcquaintDatabase, fresh: readonly NewEvent[]): Promise<NewEvent[]> {
  const rows = new Map<string, Person | undefined>();
  const placed: NewEvent[] = [];
  for (const event of fresh) {
    if (event.of === 'person' && !rows.has(event.subject))
      rows.set(event.subject, await storedPerson(db, event.subject));
    const row = event.of === 'person' ? rows.get(event.subject) : undefined;
    if (event.of !== 'person' || !row?.members) placed.push(event);
    else if (event.body.kind === 'stopped')
      placed.push(...[row.id, ...row.members].map((subject) => ({ ...event, subject })));
    else placed.push({ ...event, subject: memberOf(row, event.body) });
  }
  return placed;
}

/** Brings the rows of the events' subjects up to date. The events are in the ledger already, and later than all others. */
export async function evolveRows(db: AcquaintDatabase, events: readonly LedgerEvent[]): Promise<Made> {
  await evolveErasures(
    db,
    events.filter((event) => event.of === 'erasure'),
  );
  const people = await evolvePeople(
    db,
    events.filter((event) => event.of === 'person'),
  );
  await dropDraftsOfStopped(db, people.rows);
  return {
    people: people.made,
    roles: await evolveRoles(
      db,
      events.filter((event) => event.of === 'role'),
    ),
    partners: await evolvePartners(
      db,
      events.filter((event) => event.of === 'partner'),
    ),
  };
}

/** Whoever asked for no more contact is not written to: what was begun goes in the same moment. */
async function dropDraftsOfStopped(db: AcquaintDatabase, rows: readonly Person[]): Promise<void> {
  const stopped = rows.filter((row) => row.standing === 'do-not-contact');
  const ids = stopped.flatMap((row) => [row.id, ...(row.members ?? [])]);
  if (ids.length === 0) return;
  await db.drafts.where('person').anyOf(ids).delete();
  dropAhead(ids);
}

async function evolvePeople(db: AcquaintDatabase, events: readonly PersonEvent[]): Promise<Evolved> {
  const before = new Map<string, Person>();
  const rowOf = new Map<string, string>();
  for (const { subject } of events) {
    if (rowOf.has(subject)) continue;
    const row = await storedPerson(db, subject);
    rowOf.set(subject, row?.id ?? subject);
    if (row) before.set(row.id, row);
  }
  if (events.some((event) => mayRegroup(event, before.get(rowOf.get(event.subject) ?? ''))))
    return regroup(db, events, [...before.values()]);
  const after = new Map<string, Person>();
  for (const event of events) {
    const id = rowOf.get(event.subject) ?? event.subject;
    after.set(id, evolvePerson(after.get(id) ?? before.get(id), event));
  }
  const rows = [...after.values()];
  await db.people.bulkPut(rows);
  return { made: after.size - before.size, rows };
}

/** A merge, and a word on one: who is one with whom may have changed. */
function mayRegroup({ body }: PersonEvent, row: Person | undefined): boolean {
  if (body.kind === 'merged') return true;
  const target = body.kind === 'corrected' && row?.history.find((one) => one.event === body.event);
  return target ? target.kind === 'merged' || target.kind === 'corrected' : false;
}

/** Folds everybody anew whom a merge may concern: at its other end may stand a row of its own, also where it was taken back. */
async function regroup(
  db: AcquaintDatabase,
  events: readonly PersonEvent[],
  rows: readonly Person[],
): Promise<Evolved> {
  const merges = [...events.map(({ body }) => (body.kind === 'merged' ? body.other : null)), ...rows.flatMap(mergesOf)];
  const others = merges.filter((id) => id !== null);
  const joined = await Promise.all(others.map((id) => storedPerson(db, id)));
  const all = new Map([...rows, ...joined].flatMap((row) => (row ? [[row.id, row]] : [])));
  return refold(db, [...all.values()], [...others, ...events.map(({ subject }) => subject)]);
}

const mergesOf = ({ history }: Person): string[] =>
  history.flatMap((one) => (one.kind === 'merged' ? (one.about ?? []) : []));

/** Puts in the place of rows what the events of all they stand for make, and those of others. */
export async function refold(
  db: AcquaintDatabase,
  rows: readonly Pick<Person, 'id' | 'members'>[],
  others: readonly string[] = [],
): Promise<Evolved> {
  const ids = new Set([...rows.flatMap((row) => [row.id, ...(row.members ?? [])]), ...others]);
  const after = foldPeople(await personEvents(db, [...ids]));
  await db.people.bulkDelete(rows.map((row) => row.id));
  await db.people.bulkPut(after);
  return { made: after.length - rows.length, rows: after };
}

async function evolveRoles(db: AcquaintDatabase, events: readonly RoleEvent[]): Promise<number> {
  let made = 0;
  for (const event of events) {
    const before = await storedRole(db, event.subject);
    // What is taken back may be long ago: only all of its events tell what is left.
    const after =
      event.body.kind === 'corrected'
        ? foldRole((await eventsOf(db, event.subject)) as RoleEvent[])
        : evolveRole(before, event);
    if (after) await db.roles.put(after);
    else await db.roles.delete(event.subject);
    made += Number(after !== undefined) - Number(before !== undefined);
  }
  return made;
}

async function evolvePartners(db: AcquaintDatabase, events: readonly PartnerEvent[]): Promise<number> {
  const partners = new Map<string, Partner>();
  let made = 0;
  for (const event of events) {
    const before = partners.get(event.subject) ?? (await storedPartner(db, event.subject));
    if (!before) made += 1;
    partners.set(event.subject, evolvePartner(before, event));
  }
  await db.partners.bulkPut([...partners.values()]);
  return made;
}

async function evolveErasures(db: AcquaintDatabase, events: readonly ErasureEvent[]): Promise<void> {
  for (const event of events) {
    const after = evolveErasure(await db.erasures.get(event.subject), event);
    if (after) await db.erasures.put(after);
  }
}
