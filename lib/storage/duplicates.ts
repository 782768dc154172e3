import type { Pair } from '../domain/comparison';
import { type Agreement, likeness } from '../domain/duplicates';
import { foldPerson } from '../domain/evolve-person';
import { type Person, standingHistory } from '../domain/person';
import { nameKeys, wordsOf } from '../domain/recognition';
import { personEvents, storedPerson } from './rows';
import type { Store } from './store';

/** Somebody who may be the same person, and why. */
export interface Suspect {
  person: Person;
  agreements: Agreement[];
}

/** Of one name there may be very many: that many are looked at. */
const MOST = 200;

/** Who may be in the list twice under this name, the likeliest first; one look-up in one index. */
export async function suspectsOf({ db }: Store, id: string): Promise<Suspect[]> {
  const person = await storedPerson(db, id);
  if (!person?.name) return [];
  const ids = await db.people.where('nameKey').anyOf(nameKeys(person.name)).limit(MOST).primaryKeys();
  const rows = await Promise.all(ids.filter((one) => one !== person.id).map((one) => storedPerson(db, one)));
  return rows
    .flatMap((row) => (row ? [{ person: row, agreements: likeness(person, row) }] : []))
    .filter(({ agreements }) => agreements.length > 0)
    .sort((a, b) => b.agreements.length - a.agreements.length);
}

/** People of whose first and last name every word typed begins one. Reads the names' index and few rows. */
export async function peopleNamed({ db }: Store, typed: string, limit: number): Promise<Person[]> {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const keys = (await db.people.orderBy('nameKey').uniqueKeys()).map(String);
  const found = keys.filter((key) => words.every((word) => ` ${key}`.includes(` ${word}`)));
  const ids = await db.people.where('nameKey').anyOf(found.slice(0, limit)).limit(limit).primaryKeys();
  return (await Promise.all(ids.map((id) => storedPerson(db, id)))).filter((row) => row !== undefined);
}

/** Two people beside one another, and the row that both would make. Null where they are one already, or gone. */
export async function pairOf({ db }: Store, ids: readonly [string, string]): Promise<Pair | null> {
  const [one, other] = await Promise.all(ids.map((id) => storedPerson(db, id)));
  if (!one || !other || one.id === other.id) return null;
  const events = await personEvents(
    db,
    [one, other].flatMap(({ id, members = [] }) => [id, ...members]),
  );
  const [head] = [one.id, other.id].sort();
  const together = foldPerson(events, head);
  return together ? { one, other, together } : null;
}

/** A merge that stands: the event to take back, and whom it brought in, as they are by themselves. */
export interface StandingMerge {
  event: string;
  with: Person;
}

export async function mergesOf({ db }: Store, person: Person): Promise<StandingMerge[]> {
  const merges = standingHistory(person.history).filter(({ kind }) => kind === 'merged');
  const found = merges.map(async ({ event, about, of }): Promise<StandingMerge[]> => {
    const joined = about && about !== person.id ? about : of;
    const alone = joined ? foldPerson(await personEvents(db, [joined])) : undefined;
    return alone ? [{ event, with: alone }] : [];
  });
  return (await Promise.all(found)).flat();
}
