import { Dexie } from 'dexie';
import type { Day, Today } from '../domain/calendar';
import { type Draft, draft, draftId } from '../domain/draft';
import type { Erasure } from '../domain/erasure';
import { byOrder, type LedgerEvent, ledgerEvent, type PersonEvent } from '../domain/ledger-event';
import { nextSteps } from '../domain/next-steps';
import { type Person, person, struckEvents } from '../domain/person';
import { type Description, keysOf, recognise } from '../domain/recognition';
import { type Role, role } from '../domain/role';
import type { Standing } from '../domain/standings';
import { isDebt } from '../domain/steps';
import type { Reminder } from './database';
import { dropAhead, readAhead } from './draft-ahead';
import { erasureOf } from './erasures';
import { personEvents, personRow } from './rows';
import type { Store } from './store';

/** Rows for a screen, and how many there were that did not pass their schema. */
export interface Rows<T> {
  rows: T[];
  unreadable: number;
}

/** The newest people first, at most `limit`, of one standing where asked. */
export async function newestPeople({ db }: Store, limit: number, of: Standing | null): Promise<Rows<Person>> {
  const found = of
    ? db.people.where('[standing+updatedAt]').between([of, Dexie.minKey], [of, Dexie.maxKey])
    : db.people.orderBy('updatedAt');
  return sound(person, await found.reverse().limit(limit).toArray());
}

/**
 * People with a step that may be due up to a day of the user's calendar, the longest due first, at most `limit`. The index
 * holds days in UTC: a day more is asked for, and `nextSteps` tells which are due.
 */
export async function peopleDue({ db }: Store, until: Day, limit: number): Promise<Rows<Person>> {
  return sound(
    person,
    await db.people
      .where('due')
      .belowOrEqual(until + 1)
      .limit(limit)
      .toArray(),
  );
}

/**
 * People for the days up to one: first those to whom something may be owed by then, then those with something else due, each
 * at most `limit`. `more` says that there are more.
 */
export async function peopleForDays(
  store: Store,
  until: Day,
  limit: number,
): Promise<Rows<Person> & { more: boolean }> {
  const owed = await store.db.people
    .where('owed')
    .belowOrEqual(until + 1)
    .limit(limit)
    .toArray();
  const due = await peopleDue(store, until, limit);
  const first = sound(person, owed);
  const all = new Map([...first.rows, ...due.rows].map((row) => [row.id, row]));
  const unreadable = Math.max(first.unreadable, due.unreadable);
  return {
    rows: [...all.values()],
    unreadable,
    more: Math.max(owed.length, due.rows.length + due.unreadable) >= limit,
  };
}

/** The ids of everybody with a step that may be due up to a day, to be read a few at a time. */
export const idsDue = ({ db }: Store, until: Day): Promise<string[]> =>
  db.people
    .where('due')
    .belowOrEqual(until + 1)
    .primaryKeys();

export const peopleByIds = async ({ db }: Store, ids: readonly string[]): Promise<Person[]> =>
  sound(person, await db.people.bulkGet([...ids])).rows;

/** How many people something is owed to today: counted by index, but for the days on which time zones may disagree. */
export async function countOwed({ db }: Store, today: Today): Promise<number> {
  const surely = await db.people
    .where('owed')
    .below(today.day - 1)
    .count();
  const near = await db.people
    .where('owed')
    .between(today.day - 1, today.day + 1, true, true)
    .toArray();
  const owed = sound(person, near).rows.filter((row) =>
    nextSteps(row, today).some(({ kind, due }) => isDebt(kind) && due <= today.day),
  );
  return surely + owed.length;
}

export async function personById({ db }: Store, id: string): Promise<Person | null> {
  return sound(person, [await personRow(db, id)]).rows[0] ?? null;
}

/** Whoever is known of whom a page or a form says this; one look-up in one index. */
export async function personDescribed({ db }: Store, described: Description): Promise<Person | null> {
  const { rows } = sound(person, await db.people.where('keys').anyOf(keysOf(described)).distinct().toArray());
  return recognise(rows, described);
}

/** The erasure that keeps out whom a page or a form says this of. */
export async function erasureDescribed({ db }: Store, described: Description): Promise<Erasure | null> {
  const found = await erasureOf(db, described);
  return found?.lifted ? null : found;
}

/** The erasure by which somebody who was known under this id went. */
export const erasureOfSubject = async ({ db }: Store, id: string): Promise<Erasure | null> =>
  (await db.erasures.where('subjects').equals(id).first()) ?? null;

/** Everything that happened around a person, and around whoever they were merged with, oldest first. */
export async function timeline({ db }: Store, id: string): Promise<PersonEvent[]> {
  const row = await personRow(db, id);
  return (await personEvents(db, row ? [row.id, ...(row.members ?? [])] : [id])).sort(byOrder);
}

/** How far back one's own notes are looked for, in events of any kind. */
const RECENT = 5000;

/** The latest notes that went out, the newest first: a note like one of them says nothing new, to whomever it goes. */
export async function recentNotes({ db }: Store): Promise<{ to: string; text: string }[]> {
  const events = await db.events.orderBy('clock').reverse().limit(RECENT).toArray();
  const notes = events.flatMap(({ id, subject, body }) =>
    body.kind === 'touched' ? [{ id, subject, text: body.text }] : [],
  );
  const ids = [...new Set(notes.map((one) => one.subject))];
  const rows = new Map(await Promise.all(ids.map(async (id) => [id, await personRow(db, id)] as const)));
  const struck = new Set([...rows.values()].flatMap((row) => (row ? [...struckEvents(row.history)] : [])));
  return notes
    .filter((one) => !struck.has(one.id))
    .map(({ subject, text }) => ({ to: rows.get(subject)?.name ?? '', text }));
}

/** Everything that was written down, of everybody, newest first, at most `limit`. */
export async function newestEvents({ db }: Store, limit: number): Promise<Rows<LedgerEvent>> {
  const newest = db.events.orderBy('clock').reverse();
  const found = await (Number.isFinite(limit) ? newest.limit(limit) : newest).toArray();
  const { rows, unreadable } = sound(ledgerEvent, found);
  return { rows: rows as LedgerEvent[], unreadable };
}

/** When the user was reminded of somebody, and of what. */
export const remindersOf = ({ db }: Store, people: readonly string[]): Promise<Pick<Reminder, 'id' | 'at'>[]> =>
  db.reminders.where('person').anyOf(people).toArray();

/** Roles that are open, the last touched first. */
export async function openRoles({ db }: Store): Promise<Role[]> {
  const { rows } = sound(role, await db.roles.orderBy('updatedAt').reverse().toArray());
  return rows.filter((one) => !one.closed);
}

export async function allRoles({ db }: Store): Promise<Role[]> {
  return sound(role, await db.roles.toArray()).rows;
}

/** How many there are, from the counter kept with every write. */
export async function countPeople({ db }: Store): Promise<number> {
  return (await db.state.get('ledger'))?.people ?? 0;
}

export const countSamples = async ({ db }: Store): Promise<number> => db.people.where('sample').equals(1).count();

export async function sampleSubjects({ db }: Store): Promise<string[]> {
  const [people, roles] = await Promise.all([
    db.people.where('sample').equals(1).primaryKeys(),
    db.roles.where('sample').equals(1).primaryKeys(),
  ]);
  return [...people, ...roles];
}

/** The draft of a note about one role, as of its last keystroke. */
export async function draftFor(store: Store, personId: string, roleId: string | null): Promise<Draft | null> {
  return (await draftsOf(store, personId)).find((one) => one.role === roleId) ?? null;
}

/** The draft last worked on for a person, whatever the role. */
export const lastDraft = async (store: Store, personId: string): Promise<Draft | null> =>
  (await draftsOf(store, personId))[0] ?? null;

/** Every note being written to somebody, the newest first; the last keystroke may be ahead of the database. */
export async function draftsOf({ db }: Store, personId: string): Promise<Draft[]> {
  const { rows } = sound(draft, await db.drafts.where('person').equals(personId).toArray());
  const ahead = readAhead(personId);
  const stored = rows.filter((row) => row.id !== ahead?.id || row.updatedAt > ahead.updatedAt);
  const lost = ahead && !stored.some((row) => row.id === ahead.id) ? [ahead] : [];
  return [...lost, ...stored].sort((a, b) => b.updatedAt - a.updatedAt);
}

/** Puts a draft. Answers false where it was not, since they asked for no more contact: as of that very moment. */
export async function putDraft({ db, closed }: Store, row: Draft): Promise<boolean> {
  if (closed) return true;
  return db.transaction('rw', [db.drafts, db.people], async () => {
    const person = await personRow(db, row.person);
    if (person?.standing === 'do-not-contact') return false;
    // Of nobody who is not, or is no longer, in the list: an erased person leaves no note behind.
    if (person) await db.drafts.put(row);
    else dropAhead([row.person]);
    return true;
  });
}

export async function dropDraft({ db }: Store, personId: string, roleId: string | null): Promise<void> {
  dropAhead([personId]);
  await db.drafts.delete(draftId(personId, roleId));
}

interface Schema<T> {
  safeParse(row: unknown): { success: true; data: T } | { success: false };
}

function sound<T>(schema: Schema<T>, found: readonly unknown[]): Rows<T> {
  const present = found.filter((row) => row !== undefined);
  const parsed = present.map((row) => schema.safeParse(row));
  const rows = parsed.flatMap((one) => (one.success ? [one.data] : []));
  return { rows, unreadable: present.length - rows.length };
}
