import type { Erasure } from '../domain/erasure';
import { type LedgerEvent, ledgerEvent, type NewEvent } from '../domain/ledger-event';
import type { Person } from '../domain/person';
import { type Description, keysOf, recognise } from '../domain/recognition';
import { err, ok, type Result } from '../domain/result';
import type { Role } from '../domain/role';
import type { AcquaintDatabase, Commit, LedgerState } from './database';
import { bringsBack, erasureOf } from './erasures';
import { evolveRows, placeEvents } from './evolve-rows';
import { writeCommit } from './journal';
import { promiseOf, raiseManifest } from './manifest';
import { storedPerson, storedRole } from './rows';
import { type Closed, type Store, whileOthersWrite } from './store';
import { addToTail } from './tail';

/** What can go wrong between a decision and its second copy. Nothing is half written in any of them. */
export type WriteFault = Closed | 'storage-full' | 'not-journaled' | 'erased';

/** What a decision may look at: the rows as they are inside the transaction. */
export interface LedgerView {
  person(id: string): Promise<Person | undefined>;
  /** Whoever is known of whom this is said. */
  personDescribed(described: Description): Promise<Person | null>;
  role(id: string): Promise<Role | undefined>;
  /** The erasure of whom this is said of, also where it was lifted since. */
  erasureOf(described: Description): Promise<Erasure | null>;
  /** The key that this database hashes whom it erased with; null before the first erasure. */
  erasureKey(): Promise<string | null>;
}

export type Decision<E> = (view: LedgerView) => Promise<Result<NewEvent[], E>>;

/**
 * The only way into the ledger. Decides on the rows of this very moment, adds the events and their
 * evolved rows in one transaction, then writes the journal copy. Answers ok only when the
 * transaction has committed and the copy is closed: "Kept" and "Sent" may be shown then.
 */
export async function writeLedger<E>(
  store: Store,
  decide: Decision<E>,
): Promise<Result<LedgerEvent[], E | WriteFault>> {
  if (store.closed) return err(store.closed);
  return whileOthersWrite(async () => {
    const written = await commit(store, decide);
    if (!written.ok || written.value.events.length === 0) return written.ok ? ok([]) : written;
    const saved = await secondCopy(store, written.value, written.value.state);
    return saved.ok ? ok(written.value.events) : saved;
  });
}

type Committed = Commit & { state: LedgerState };

async function commit<E>(store: Store, decide: Decision<E>): Promise<Result<Committed, E | WriteFault>> {
  const { db } = store;
  const done = [...store.journaled];
  let native: IDBTransaction | undefined;
  try {
    const answer = await db.transaction(
      'rw',
      [db.events, db.people, db.roles, db.partners, db.erasures, db.drafts, db.outbox, db.state],
      async (own): Promise<Result<Committed, E | WriteFault>> => {
        native = own.idbtrans;
        const decision = await decide(viewOf(db));
        const state = await db.state.get('ledger');
        if (!state) throw new Error('the ledger has no state row');
        if (!decision.ok) return decision;
        const placed = await placeEvents(db, decision.value);
        return (await bringsBack(db, placed)) ? err('erased') : ok(await add(store, state, placed, done));
      },
    );
    for (const id of done) store.journaled.delete(id);
    return answer;
  } catch (fault) {
    const known = faultOf(store, [fault, native?.error]);
    if (known) return err(known);
    throw fault;
  }
}

/** A full disk ends one transaction with the first of these, and those beside it with the others. */
const DISK_IS_FULL = /QuotaExceededError|FILE_ERROR_NO_SPACE|disk is full/;

function faultOf(store: Store, causes: unknown[]): WriteFault | null {
  const texts = causes.map((cause) => (cause instanceof Error ? `${cause.name} ${cause.message}` : ''));
  return texts.some((text) => DISK_IS_FULL.test(text)) ? 'storage-full' : store.closed;
}

async function add(store: Store, before: LedgerState, fresh: NewEvent[], journaled: string[]): Promise<Committed> {
  const { db } = store;
  const at = store.now();
  const events = fresh.map((event, index) =>
    ledgerEvent.parse({
      ...event,
      id: store.newId(),
      at,
      device: before.device,
      clock: before.clock + index + 1,
      schema: 1,
    }),
  ) as LedgerEvent[];
  await db.events.bulkAdd(events);
  const made = await evolveRows(db, events);
  const state = {
    ...before,
    clock: before.clock + events.length,
    events: before.events + events.length,
    people: before.people + made.people,
    roles: before.roles + made.roles,
    partners: before.partners + made.partners,
  };
  const commit = { id: store.newId(), clock: before.clock + 1, databaseId: before.databaseId, events };
  await db.outbox.bulkDelete(journaled);
  if (events.length > 0) {
    await db.outbox.add(commit);
    await db.state.put(state);
  }
  return { ...commit, state };
}

const viewOf = (db: AcquaintDatabase): LedgerView => ({
  person: (id) => storedPerson(db, id),
  role: (id) => storedRole(db, id),
  erasureOf: (described) => erasureOf(db, described),
  erasureKey: async () => (await db.erasures.toCollection().first())?.key ?? null,
  personDescribed: async (described) => {
    const ids = await db.people.where('keys').anyOf(keysOf(described)).distinct().primaryKeys();
    const rivals = await Promise.all(ids.map((id) => storedPerson(db, id)));
    return recognise(
      rivals.filter((row) => row !== undefined),
      described,
    );
  },
});

/** Journal first, manifest after: the manifest never promises what the journal lacks. */
export async function secondCopy(store: Store, commit: Commit, state: LedgerState): Promise<Result<null, WriteFault>> {
  const { id, clock, databaseId, events } = commit;
  try {
    await writeCommit({ id, clock, databaseId, events }, store.now());
  } catch (fault) {
    if (fault instanceof DOMException) return err('not-journaled');
    throw fault;
  }
  try {
    await addToTail(store.tail, id, events);
    await raiseManifest(store.manifest, promiseOf(state));
  } catch (fault) {
    // Local storage says with a plain Error that it can't write; it has no code to look at.
    if (fault instanceof Error) return err('not-journaled');
    throw fault;
  }
  store.journaled.add(id);
  return ok(null);
}
