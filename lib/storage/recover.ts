import { foldRows, withoutErased } from '../domain/fold-rows';
import { type LedgerEvent, ledgerEvent } from '../domain/ledger-event';
import type { AcquaintDatabase, LedgerState } from './database';
import { countJournaled, readJournal } from './journal';
import { type Manifest, promiseOf, raiseManifest } from './manifest';
import { type Store, whileNobodyWrites, whileOthersWrite } from './store';
import { readTail } from './tail';
import { secondCopy } from './write-ledger';

/** What a recovery found: told to the user, since silence about loss is a second loss. */
export interface Recovery {
  at: number;
  /** Events brought back from the journal. */
  restored: number;
  /** Events the manifest promised and nobody holds any more. */
  missing: number;
  /** Files or events that could not be read. */
  unreadable: number;
}

/** Whether the database holds less than the manifest promises. Cheap: reads one row of each. */
export const hasLost = (state: LedgerState | undefined, promised: Manifest | null): boolean =>
  promised !== null && (!state || state.databaseId !== promised.databaseId || state.events < promised.events);

/** Whether the database holds less than it says itself, as after a cut file. Counts events and rows. */
export async function isCut({ db }: Store): Promise<boolean> {
  return db.transaction('r', [db.events, db.people, db.roles, db.partners, db.state], async () => {
    const state = await db.state.get('ledger');
    if (!state) return true;
    const { people, roles, partners } = await countRows(db);
    const cut = people < state.people || roles < state.roles || partners < state.partners;
    return cut || (await db.events.count()) < state.events;
  });
}

/** Unites what the database still holds with the journal, and folds every row anew. */
export async function recover(store: Store, promised: Manifest | null): Promise<Recovery> {
  const journal = await readJournal();
  const copies = new Map([...journal.events, ...(await readTail(store.tail))].map((event) => [event.id, event]));
  const { db } = store;
  const at = store.now();
  const expected = Math.max(promised?.events ?? 0, (await db.state.get('ledger'))?.events ?? 0);
  return db.transaction('rw', db.tables, async () => {
    const { events, unreadable } = await readableEvents(db, at);
    const known = new Set(events.map((event) => event.id));
    const restored = [...copies.values()].filter((event) => !known.has(event.id));
    await db.events.bulkPut(restored);
    const { left: all, erased } = withoutErased([...events, ...restored]);
    await db.events.bulkDelete(erased);
    await replaceRows(db, all);
    await db.state.put(stateOf(store, await db.state.get('ledger'), promised, all, await countRows(db)));
    return {
      at,
      restored: restored.length,
      missing: Math.max(0, expected - all.length - erased.length - unreadable),
      unreadable: journal.unreadable.length + unreadable,
    };
  });
}

/** Folds all rows from their events. On a sound ledger this changes nothing. */
export async function rebuild(store: Store): Promise<void> {
  const { db, now } = store;
  await whileNobodyWrites(async () => {
    await db.transaction('rw', db.tables, async () => {
      await replaceRows(db, (await readableEvents(db, now())).events);
      const state = await db.state.get('ledger');
      if (state) await db.state.put({ ...state, ...(await countRows(db)), events: await db.events.count() });
    });
    await promiseState(store);
  });
}

/** What was set aside is no longer promised, or it would be told as a loss for ever. */
export async function promiseState({ db, manifest }: Store): Promise<void> {
  const state = await db.state.get('ledger');
  if (state) await raiseManifest(manifest, promiseOf(state));
}

/** How many events a file holds that is written to mend the journal. */
const EVENTS_A_FILE = 2_000;

/**
 * Gives the journal the events back that it has lost: the browser has been seen to forget the last
 * files of a session after a crash, without a word, while the database still held their events.
 */
export async function mendJournal(store: Store): Promise<void> {
  const { db, newId } = store;
  await whileNobodyWrites(async () => {
    const state = await db.state.get('ledger');
    if (!state || (await countJournaled()) >= state.events) return;
    const known = new Set((await readJournal()).events.map((event) => event.id));
    const lost = (await db.events.orderBy('clock').primaryKeys()).filter((id) => !known.has(id));
    for (let from = 0; from < lost.length; from += EVENTS_A_FILE) {
      const rows = await db.events.bulkGet(lost.slice(from, from + EVENTS_A_FILE));
      const events = rows.filter((row) => row !== undefined);
      const commit = { id: newId(), clock: events[0]?.clock ?? 0, databaseId: state.databaseId, events };
      if (!(await secondCopy(store, commit, state)).ok) return;
    }
  });
}

/** Events that fail their schema go to the side table, whole. */
async function readableEvents(
  db: AcquaintDatabase,
  at: number,
): Promise<{ events: LedgerEvent[]; unreadable: number }> {
  const events: LedgerEvent[] = [];
  const aside: { id: string; at: number; row: unknown }[] = [];
  for (const row of await db.events.toArray()) {
    if (ledgerEvent.safeParse(row).success) events.push(row);
    else aside.push({ id: row.id, at, row });
  }
  await db.setAside.bulkPut(aside);
  await db.events.bulkDelete(aside.map((one) => one.id));
  return { events, unreadable: aside.length };
}

async function replaceRows(db: AcquaintDatabase, events: readonly LedgerEvent[]): Promise<void> {
  const { people, roles, partners, erasures } = foldRows(events);
  await Promise.all([db.people, db.roles, db.partners, db.erasures].map((table) => table.clear()));
  await db.people.bulkAdd(people);
  await db.roles.bulkAdd(roles);
  await db.partners.bulkAdd(partners);
  await db.erasures.bulkAdd(erasures);
}

type Counts = Pick<LedgerState, 'people' | 'roles' | 'partners'>;

const countRows = async (db: AcquaintDatabase): Promise<Counts> => ({
  people: await db.people.count(),
  roles: await db.roles.count(),
  partners: await db.partners.count(),
});

const stateOf = (
  store: Store,
  state: LedgerState | undefined,
  promised: Manifest | null,
  events: LedgerEvent[],
  counts: Counts,
): LedgerState => ({
  key: 'ledger',
  databaseId: state?.databaseId ?? promised?.databaseId ?? store.newId(),
  device: state?.device ?? promised?.device ?? store.newId(),
  clock: events.reduce((top, event) => Math.max(top, event.clock), Math.max(state?.clock ?? 0, promised?.clock ?? 0)),
  events: events.length,
  ...counts,
});

/** Writes the journal copies that a crash or a full disk left out. */
export async function flushOutbox(store: Store): Promise<void> {
  await whileOthersWrite(async () => {
    const state = await store.db.state.get('ledger');
    if (!state) return;
    for (const commit of await store.db.outbox.toArray()) {
      if (store.journaled.has(commit.id)) continue;
      const saved = await secondCopy(store, commit, state);
      if (!saved.ok) return;
      await store.db.outbox.delete(commit.id);
      store.journaled.delete(commit.id);
    }
  });
}
