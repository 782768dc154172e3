import { Dexie } from 'dexie';
import { type Draft, draft, draftId } from '../domain/draft';
import type { PersonEvent } from '../domain/ledger-event';
import { type Person, person } from '../domain/person';
import { type Description, keysOf, recognise } from '../domain/recognition';
import { type Role, role } from '../domain/role';
import type { Standing } from '../domain/standings';
import { dropAhead, readAhead } from './draft-ahead';
import type { Store } from './store';
import { eventsOf } from './write-ledger';

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

/** People with a step due up to `until`, the longest due first, at most `limit`. */
export async function peopleDue({ db }: Store, until: number, limit: number): Promise<Rows<Person>> {
  return sound(person, await db.people.where('due').belowOrEqual(until).limit(limit).toArray());
}

export const countDue = ({ db }: Store, until: number): Promise<number> =>
  db.people.where('due').belowOrEqual(until).count();

export async function personById({ db }: Store, id: string): Promise<Person | null> {
  return sound(person, [await db.people.get(id)]).rows[0] ?? null;
}

/** Whoever is known of whom a page or a form says this; one look-up in one index. */
export async function personDescribed({ db }: Store, described: Description): Promise<Person | null> {
  const { rows } = sound(person, await db.people.where('keys').anyOf(keysOf(described)).distinct().toArray());
  return recognise(rows, described);
}

/** Everything that happened around a person, oldest first. */
export const timeline = async ({ db }: Store, id: string): Promise<PersonEvent[]> =>
  (await eventsOf(db, id)).filter((event): event is PersonEvent => event.of === 'person');

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

/** The newest first; the last keystroke may be ahead of the database. */
async function draftsOf({ db }: Store, personId: string): Promise<Draft[]> {
  const { rows } = sound(draft, await db.drafts.where('person').equals(personId).toArray());
  const ahead = readAhead(personId);
  const stored = rows.filter((row) => row.id !== ahead?.id || row.updatedAt > ahead.updatedAt);
  const lost = ahead && !stored.some((row) => row.id === ahead.id) ? [ahead] : [];
  return [...lost, ...stored].sort((a, b) => b.updatedAt - a.updatedAt);
}

export const putDraft = async ({ db, closed }: Store, row: Draft): Promise<void> => {
  if (!closed) await db.drafts.put(row);
};

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
