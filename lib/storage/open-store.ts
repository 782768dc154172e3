import { AcquaintDatabase, DATABASE_NAME } from './database';
import { journalIsEmpty } from './journal';
import type { ManifestStore } from './manifest';
import { flushOutbox, hasLost, isCut, mendJournal, promiseState, type Recovery, recover } from './recover';
import { type Store, whileNobodyWrites } from './store';
import { type TailStore, trimTail } from './tail';
import { isNewerThanUs, isNewerVersion } from './version-guard';

/** What a page brings to the store. */
export interface StoreEdges {
  manifest: ManifestStore;
  tail?: TailStore;
  now: () => number;
  newId: () => string;
  /** Another page brought a newer version: this one has closed its database and must be reloaded. */
  onUpdatedElsewhere: () => void;
  /** Something was lost and brought back. */
  onRecovered: (recovery: Recovery) => Promise<void>;
  name?: string;
}

/** Opens the database behind its guards: version first, then whether all is still there. */
export async function openStore(edges: StoreEdges): Promise<Store> {
  const name = edges.name ?? DATABASE_NAME;
  const newer = await patiently(() => isNewerThanUs(name));
  const db = new AcquaintDatabase(name, newer ? 'as-found' : 'ours');
  const { manifest, tail, now, newId } = edges;
  const closed = newer ? 'newer-database' : null;
  const store: Store = { db, manifest, tail, now, newId, closed, journaled: new Set() };
  db.on('versionchange', () => {
    store.closed = 'updated-elsewhere';
    db.close({ disableAutoOpen: true });
    edges.onUpdatedElsewhere();
    return false;
  });
  await patiently(() => db.open());
  if (!newer && isNewerVersion(db.backendDB().version)) {
    db.close({ disableAutoOpen: true });
    return openStore(edges);
  }
  neverReopen(store);
  if (!newer) await ensureWhole(store, edges.onRecovered);
  return store;
}

/** How long to wait before each further try, in milliseconds. */
const PATIENCE = [100, 300, 900, 2700];

/**
 * Right after a crash the browser has been seen to refuse a database once ("Internal error opening backing store", one in
 * a few hundred kills), while what is left of its former life lets go of the files or is put in order.
 */
async function patiently<T>(open: () => PromiseLike<T>): Promise<T> {
  for (const wait of PATIENCE) {
    try {
      return await open();
    } catch (fault) {
      if (!(fault instanceof Error || fault instanceof DOMException) || fault.name !== 'UnknownError') throw fault;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return open();
}

/**
 * The browser may close a connection by itself, as on a full disk, and Dexie would then open another
 * on whatever it finds: an emptied database, or one of a newer version. Only `openStore` looks first,
 * so this page writes nothing more until it is reloaded.
 */
function neverReopen(store: Store): void {
  store.db.on('close', () => {
    store.closed = 'updated-elsewhere';
  });
  const refuse = (): void => {
    if (store.closed === 'updated-elsewhere') throw new Error('the database was let go of');
  };
  store.db.on('ready', refuse, true);
}

/** A look at two rows tells whether the database is sound; only if not, one page at a time recovers. */
async function ensureWhole(store: Store, onRecovered: StoreEdges['onRecovered']): Promise<void> {
  if (await isSound(store)) return;
  await whileNobodyWrites(async () => {
    if (await isSound(store)) return;
    const promised = await store.manifest.read();
    if (promised === null && (await journalIsEmpty())) await begin(store);
    else await onRecovered(await recoverAndPromise(store));
  });
}

/** The promise is read first: what another page writes in between then only adds to what is found. */
async function isSound({ db, manifest }: Store): Promise<boolean> {
  const promised = await manifest.read();
  const state = await db.state.get('ledger');
  return state !== undefined && !hasLost(state, promised);
}

/** A first run: the ledger gets its identity. */
async function begin({ db, newId }: Store): Promise<void> {
  await db.transaction('rw', db.state, async () => {
    if (await db.state.get('ledger')) return;
    await db.state.add({
      key: 'ledger',
      databaseId: newId(),
      device: newId(),
      clock: 0,
      events: 0,
      people: 0,
      roles: 0,
      partners: 0,
    });
  });
}

/**
 * The slow half of the guard: counts every event and row, and gives the journal back what it lost.
 * For idle moments, not for opening.
 */
export async function verifyStore(store: Store, onRecovered: StoreEdges['onRecovered']): Promise<void> {
  if (await isCut(store)) {
    await whileNobodyWrites(async () => {
      if (await isCut(store)) await onRecovered(await recoverAndPromise(store));
    });
  }
  await flushOutbox(store);
  await mendJournal(store);
  await trimTail(store.tail);
}

/** After a recovery the manifest promises what there is, or the same loss would be told for ever. */
async function recoverAndPromise(store: Store): Promise<Recovery> {
  const recovery = await recover(store, await store.manifest.read());
  await promiseState(store);
  return recovery;
}
