/** A store in a page of its own, and the words in which the storage tests speak of it. */
import { afterEach, expect } from 'vitest';
import type { ReadFact } from '../../lib/domain/fields';
import type { LedgerEvent, NewEvent, PersonEvent } from '../../lib/domain/ledger-event';
import { ok } from '../../lib/domain/result';
import { uuidv7 } from '../../lib/domain/uuid';
import { DATABASE_NAME } from '../../lib/storage/database';
import type { Manifest, ManifestStore } from '../../lib/storage/manifest';
import { openStore, type StoreEdges } from '../../lib/storage/open-store';
import type { Recovery } from '../../lib/storage/recover';
import type { Store } from '../../lib/storage/store';
import { writeLedger } from '../../lib/storage/write-ledger';
import { byId, foldedRows } from './folded-rows';

let clock = Date.UTC(2026, 0, 5);
export const now = (): number => {
  clock += 1000;
  return clock;
};
export const newId = (): string => uuidv7(now(), crypto.getRandomValues(new Uint8Array(16)));

/** The manifest as `storage.local` would keep it. */
export function manifestInMemory(): ManifestStore & { value: Manifest | null } {
  const store = {
    value: null as Manifest | null,
    read: async () => structuredClone(store.value),
    write: async (next: Manifest) => {
      store.value = structuredClone(next);
    },
  };
  return store;
}

/** One browser profile: a manifest that outlives its pages, and what recoveries told. */
export interface Profile {
  manifest: ReturnType<typeof manifestInMemory>;
  recoveries: Recovery[];
  open(edges?: Partial<StoreEdges>): Promise<Store>;
}

const opened: Store[] = [];

/** An empty profile. Each `open` is a page of it, with a connection of its own. */
export function profile(): Profile {
  const manifest = manifestInMemory();
  const recoveries: Recovery[] = [];
  return {
    manifest,
    recoveries,
    async open(edges = {}) {
      const store = await openStore({
        manifest,
        now,
        newId,
        onUpdatedElsewhere: () => undefined,
        onRecovered: async (recovery) => void recoveries.push(recovery),
        ...edges,
      });
      opened.push(store);
      return store;
    },
  };
}

/** Closes a page: its connection goes, what it remembered goes. */
export const close = (store: Store): void => store.db.close({ disableAutoOpen: true });

afterEach(async () => {
  for (const store of opened.splice(0)) close(store);
  await emptyProfile();
});

/** Neither database nor journal is left. */
export async function emptyProfile(): Promise<void> {
  await deleteDatabase();
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
}

export const deleteDatabase = (): Promise<unknown> => requested(indexedDB.deleteDatabase(DATABASE_NAME));

/** Opens the database past the product, as another version or a debugger would. */
export function openRaw(version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE_NAME, version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  return requested(request);
}

export const requested = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What somebody's page says of them. */
export function captured(
  name: string,
  address: string,
  headline = 'Keeps bees',
): Extract<PersonEvent['body'], { kind: 'captured' }> {
  const fact = (field: 'name' | 'headline', value: string): ReadFact => ({
    field,
    value,
    source: 'structured-data',
    place: 'test',
    confidence: 0.9,
  });
  return {
    kind: 'captured',
    via: 'page',
    address,
    identity: address,
    title: name,
    recipe: null,
    facts: [fact('name', name), fact('headline', headline)],
  };
}

export const about = (subject: string, body: PersonEvent['body']): NewEvent => ({ of: 'person', subject, body });

/** Writes events down. Answers them; a fault fails the test. */
export async function write(store: Store, ...events: NewEvent[]): Promise<LedgerEvent[]> {
  const written = await writeLedger<never>(store, async () => ok(events));
  if (!written.ok) throw new Error(`not written: ${written.error}`);
  return written.value;
}

/** Keeps whoever is found at an address, as the use case does: asked and decided in one transaction. */
export async function keep(store: Store, name: string, address: string): Promise<string> {
  let id = '';
  const written = await writeLedger<never>(store, async (view) => {
    const body = captured(name, address);
    const { identity, facts } = body;
    id = (await view.personDescribed({ identity, facts }))?.id ?? store.newId();
    return ok([about(id, body)]);
  });
  if (!written.ok) throw new Error(`not kept: ${written.error}`);
  return id;
}

/** Everything that counts: the events, and the rows that they make. */
export async function rowsOf({ db }: Store) {
  const [events, people, roles, partners, state, outbox] = await Promise.all([
    db.events.toArray(),
    db.people.toArray(),
    db.roles.toArray(),
    db.partners.toArray(),
    db.state.get('ledger'),
    db.outbox.toArray(),
  ]);
  return { events, people, roles, partners, state, outbox };
}

/** Every row is the fold of its events, no row is missing or left over, and the counters are right. */
export async function expectRowsToFold(store: Store): Promise<void> {
  const { events, people, roles, partners, state } = await rowsOf(store);
  const rows = { people: people.sort(byId), roles: roles.sort(byId), partners: partners.sort(byId) };
  expect(rows).toEqual(foldedRows(events));
  const counts = { people: people.length, roles: roles.length, partners: partners.length };
  expect(state).toMatchObject({ events: events.length, ...counts });
}

const journal = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('journal', { create: true });

/** Every file of the journal's folder, whatever its name, as text. */
export async function journalFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const [name, handle] of (await journal()).entries()) {
    if (handle instanceof FileSystemFileHandle) files.set(name, await (await handle.getFile()).text());
  }
  return files;
}

export async function putJournalFile(name: string, text: string): Promise<void> {
  const stream = await (await (await journal()).getFileHandle(name, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}

/** The ids of the events that the journal's files hold, each as often as it stands there. */
export async function journaledIds(): Promise<string[]> {
  const texts = [...(await journalFiles()).values()];
  return texts.flatMap((text) => (JSON.parse(text).events as LedgerEvent[]).map((event) => event.id));
}

/** Files gone from the journal, as after a crash that tore the browser's own list of files. */
export async function forgetFiles(names: readonly string[]): Promise<void> {
  const home = await journal();
  for (const name of names) await home.removeEntry(name);
}

export async function loseJournal(): Promise<void> {
  await (await navigator.storage.getDirectory()).removeEntry('journal', { recursive: true });
}

/** Makes the journal's folder unusable: a file stands where it should be. Answers how to mend it. */
export async function blockJournal(): Promise<() => Promise<void>> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('journal', { recursive: true }).catch(() => undefined);
  await root.getFileHandle('journal', { create: true });
  return () => root.removeEntry('journal');
}

/** A gate: whoever passes waits until it opens. */
export function gate(): { opens: Promise<void>; open: () => void; reached: Promise<void>; reach: () => void } {
  const waiting = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  return { opens: waiting.promise, open: waiting.resolve, reached: reached.promise, reach: reached.resolve };
}
