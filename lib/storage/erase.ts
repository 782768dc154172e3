import { Dexie } from 'dexie';
import type { Person } from '../domain/person';
import type { LedgerState } from './database';
import { dropAhead } from './draft-ahead';
import { halfErased } from './erasures';
import { refold } from './evolve-rows';
import { eraseFromJournal, subjectOf } from './journal';
import { promiseOf, raiseManifest } from './manifest';
import { personRow } from './rows';
import { type Store, whileNobodyWrites } from './store';
import { eraseFromTail } from './tail';

/**
 * Takes subjects out of every table and every journal file. The journal goes first and the promise
 * is lowered before the rows go, so that a crash between never brings an erased person back.
 */
export async function eraseSubjects(store: Store, subjects: readonly string[]): Promise<void> {
  const { db, manifest } = store;
  if (store.closed) throw new Error(`nothing can be erased: ${store.closed}`);
  dropAhead(subjects);
  await whileNobodyWrites(async () => {
    await eraseFromJournal(new Set(subjects), store.now());
    await eraseFromTail(store.tail, new Set(subjects));
    const state = await db.state.get('ledger');
    if (!state) return;
    const expected = (await eventIds(store, subjects)).length;
    await raiseManifest(manifest, promiseOf({ ...state, events: state.events - expected }));
    const after = await db.transaction('rw', db.tables, () => eraseRows(store, subjects));
    await raiseManifest(manifest, promiseOf(after));
  });
}

/** Goes on with what a crash or a closed page left half erased. */
export async function finishErasures(store: Store): Promise<void> {
  const left = await halfErased(store.db);
  if (left.length > 0) await eraseSubjects(store, left);
}

async function eraseRows(store: Store, subjects: readonly string[]): Promise<LedgerState> {
  const { db } = store;
  const gone = new Set(subjects);
  const ids = await eventIds(store, subjects);
  const rows = await rowsStandingFor(store, subjects);
  const roles = (await db.roles.bulkGet([...subjects])).filter(Boolean).length;
  const partners = (await db.partners.bulkGet([...subjects])).filter(Boolean).length;
  await db.events.bulkDelete(ids);
  const { made: people } = await refold(db, rows);
  await db.roles.bulkDelete([...subjects]);
  await db.partners.bulkDelete([...subjects]);
  await db.drafts.where('person').anyOf(subjects).delete();
  await db.photos.bulkDelete([...subjects]);
  await db.reminders.where('person').anyOf(subjects).delete();
  await db.outbox.toCollection().modify((commit) => {
    commit.events = commit.events.filter((event) => !gone.has(event.subject));
  });
  await db.outbox.filter((commit) => commit.events.length === 0).delete();
  await db.setAside.filter(({ row }) => gone.has(subjectOf(row))).delete();
  const state = await db.state.get('ledger');
  if (!state) throw new Error('the ledger has no state row');
  const after = {
    ...state,
    events: state.events - ids.length,
    people: state.people + people,
    roles: state.roles - roles,
    partners: state.partners - partners,
  };
  await db.state.put(after);
  return after;
}

/** Rows by whom they stand for. Of others who were merged with them something is left, and is folded anew. */
async function rowsStandingFor({ db }: Store, subjects: readonly string[]): Promise<Pick<Person, 'id' | 'members'>[]> {
  const found = await Promise.all(subjects.map((subject) => personRow(db, subject)));
  const rows = new Map(found.flatMap((row) => (row ? [[row.id, row]] : [])));
  return [...rows.values()].map(({ id, members }) => ({ id, members: Array.isArray(members) ? members : [] }));
}

async function eventIds({ db }: Store, subjects: readonly string[]): Promise<string[]> {
  const perSubject = subjects.map((subject) =>
    db.events.where('[subject+clock]').between([subject, Dexie.minKey], [subject, Dexie.maxKey]).primaryKeys(),
  );
  return (await Promise.all(perSubject)).flat();
}
