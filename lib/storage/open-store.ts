import { AcquaintDatabase, DATABASE_NAME } from './database';
import { journalIsEmpty } from './journal';
import { type ManifestStore, raiseManifest } from './manifest';
import { hasLost, isCut, type Recovery, recover } from './recover';
import type { Store } from './store';
import { isNewerThanUs } from './version-guard';

/** What a page brings to the store. */
export interface StoreEdges {
  manifest: ManifestStore;
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
  const db = new AcquaintDatabase(name);
  const newer = await isNewerThanUs(name);
  const { manifest, now, newId } = edges;
  const store: Store = { db, manifest, now, newId, closed: newer ? 'newer-database' : null, journaled: new Set() };
  db.on('versionchange', () => {
    store.closed = 'updated-elsewhere';
    db.close({ disableAutoOpen: true });
    edges.onUpdatedElsewhere();
    return false;
  });
  if (newer) db.forbidWrites();
  await db.open();
  if (!newer) await ensureWhole(store, edges.onRecovered);
  return store;
}

/** A look at two rows tells whether the database is sound; only if not, one page at a time recovers. */
async function ensureWhole(store: Store, onRecovered: StoreEdges['onRecovered']): Promise<void> {
  if (await isSound(store)) return;
  await navigator.locks.request('acquaint-recovery', async () => {
    if (await isSound(store)) return;
    const promised = await store.manifest.read();
    if (promised === null && (await journalIsEmpty())) await begin(store);
    else await onRecovered(await recoverAndPromise(store));
  });
}

async function isSound({ db, manifest }: Store): Promise<boolean> {
  const [state, promised] = await Promise.all([db.state.get('ledger'), manifest.read()]);
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
    });
  });
}

/** The slow half of the guard: counts every event. For idle moments, not for opening. */
export async function verifyStore(store: Store, onRecovered: StoreEdges['onRecovered']): Promise<void> {
  await navigator.locks.request('acquaint-recovery', async () => {
    if (await isCut(store)) await onRecovered(await recoverAndPromise(store));
  });
}

/** After a recovery the manifest promises what there is, or the same loss would be told for ever. */
async function recoverAndPromise(store: Store): Promise<Recovery> {
  const recovery = await recover(store, await store.manifest.read());
  const state = await store.db.state.get('ledger');
  if (state) {
    const { databaseId, device, clock, events } = state;
    await raiseManifest(store.manifest, { databaseId, device, clock, events });
  }
  return recovery;
}
