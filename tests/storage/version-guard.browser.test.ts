import { afterEach, describe, expect, test, vi } from 'vitest';
import { err, ok } from '../../lib/domain/result';
import { eraseSubjects } from '../../lib/storage/erase';
import { exportTables } from '../../lib/storage/export-ledger';
import { LATEST_VERSION } from '../../lib/storage/migrations';
import { newestPeople } from '../../lib/storage/queries';
import { rebuild } from '../../lib/storage/recover';
import type { Store } from '../../lib/storage/store';
import { writeLedger } from '../../lib/storage/write-ledger';
import { about, captured, close, journalFiles, keep, newId, openRaw, profile, requested, rowsOf, write } from './scene';

afterEach(() => vi.restoreAllMocks());

const ADA = 'https://people.example/ada';
/** As they stand on disk: Dexie counts in tens. */
const OURS = LATEST_VERSION * 10;
const NEWER = OURS + 10;

/** Every row of every table, and every file, past the product. */
async function everything(): Promise<unknown> {
  const db = await openRaw();
  const tables = Array.from(db.objectStoreNames);
  const stores = tables.map((table) => db.transaction(table).objectStore(table));
  const shape = stores.map((store) => [store.name, store.keyPath, Array.from(store.indexNames)]);
  const rows = await Promise.all(stores.map(async (store) => [store.name, await requested(store.getAll())]));
  const { version } = db;
  db.close();
  return { version, shape, rows: Object.fromEntries(rows), files: Object.fromEntries(await journalFiles()) };
}

const keepAda = (store: Store) => writeLedger<never>(store, async () => ok([about(newId(), captured('Ada Ray', ADA))]));

describe('a database of a newer version', () => {
  /** What a version to come may have done: a new table, an index gone, rows of another shape. */
  const upgraded = async () => {
    const here = profile();
    const store = await here.open();
    const ada = await keep(store, 'Ada Ray', ADA);
    close(store);
    const db = await openRaw(NEWER, (upgrading) => upgrading.createObjectStore('teams', { keyPath: 'id' }));
    await requested(db.transaction('teams', 'readwrite').objectStore('teams').put({ id: 't', name: 'Tidewater' }));
    db.close();
    return { here, ada };
  };

  test('opens for reading, and every way of writing is refused', async () => {
    const { here, ada } = await upgraded();
    const before = await everything();
    const store = await here.open();
    expect(store.closed).toBe('newer-database');
    expect((await newestPeople(store, 10, null)).rows).toMatchObject([{ id: ada, name: 'Ada Ray' }]);

    const { db } = store;
    const [row] = await db.people.toArray();
    expect(await keepAda(store)).toEqual(err('newer-database'));
    await expect(db.people.put({ ...row, name: 'Eve' } as never)).rejects.toThrow('read-only');
    await expect(db.people.update(ada, { name: 'Eve' })).rejects.toThrow('read-only');
    await expect(db.people.delete(ada)).rejects.toThrow('read-only');
    await expect(db.people.clear()).rejects.toThrow('read-only');
    await expect(db.drafts.bulkPut([{ id: 'x' } as never])).rejects.toThrow('read-only');
    await expect(db.outbox.toCollection().delete()).rejects.toThrow('read-only');
    await expect(db.transaction('rw', db.people, () => db.people.add({ id: 'x' } as never))).rejects.toThrow(
      'read-only',
    );
    await expect(eraseSubjects(store, [ada])).rejects.toThrow('newer-database');
    await expect(rebuild(store)).rejects.toThrow('read-only');
    close(store);
    expect(await everything()).toEqual(before);
    expect(here.recoveries).toEqual([]);
  });

  test('gives out all its rows, those of tables unknown here too', async () => {
    const { here } = await upgraded();
    const { rows } = (await everything()) as { rows: object };
    const exported = JSON.parse(await (await exportTables(await here.open())).text());
    expect(exported).toEqual({ format: 'acquaint-tables-1', ...rows });
    expect(exported.teams).toEqual([{ id: 't', name: 'Tidewater' }]);
  });

  test('that lost an index or a table we know does not get it back from us', async () => {
    const here = profile();
    close(await here.open());
    const db = await openRaw(NEWER, (upgrading) => {
      upgrading.deleteObjectStore('setAside');
      upgrading.deleteObjectStore('people');
      upgrading.createObjectStore('people', { keyPath: 'id' });
    });
    await requested(db.transaction('people', 'readwrite').objectStore('people').put({ id: 'x', shape: 'another' }));
    db.close();
    const before = await everything();
    const store = await here.open();
    expect(store.closed).toBe('newer-database');
    expect(JSON.parse(await (await exportTables(store)).text()).people).toEqual([{ id: 'x', shape: 'another' }]);
    close(store);
    expect(await everything()).toEqual(before);
  });

  test('that came while this page was opening is noticed as well', async () => {
    const { here } = await upgraded();
    vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce([{ name: 'acquaint', version: OURS }]);
    const store = await here.open();
    expect(store.closed).toBe('newer-database');
    await expect(store.db.people.clear()).rejects.toThrow('read-only');
  });
});

test('a version that Dexie itself raised to repair an index is not a newer one', async () => {
  const here = profile();
  close(await here.open());
  const db = await openRaw(OURS + 1);
  db.close();
  const store = await here.open();
  expect(store.closed).toBeNull();
  await keep(store, 'Ada Ray', ADA);
  expect((await rowsOf(store)).people).toHaveLength(1);
});

describe('an old page left open', () => {
  test('lets go within two seconds when another page upgrades, says so, and writes nothing more', async () => {
    const here = profile();
    const onUpdatedElsewhere = vi.fn();
    const old = await here.open({ onUpdatedElsewhere });
    await keep(old, 'Ada Ray', ADA);
    const started = performance.now();
    const upgraded = await openRaw(NEWER, (db) => db.createObjectStore('teams', { keyPath: 'id' }));
    expect(performance.now() - started).toBeLessThan(2000);
    upgraded.close();
    expect(onUpdatedElsewhere).toHaveBeenCalledOnce();
    expect(old.closed).toBe('updated-elsewhere');
    expect(old.db.isOpen()).toBe(false);

    const before = await everything();
    expect(await keepAda(old)).toEqual(err('updated-elsewhere'));
    await expect(old.db.people.count()).rejects.toThrow();
    await expect(old.db.people.put({ id: 'x' } as never)).rejects.toThrow();
    await expect(eraseSubjects(old, ['x'])).rejects.toThrow('updated-elsewhere');
    expect(old.db.isOpen()).toBe(false);
    expect(await everything()).toEqual(before);
  });

  test('in the middle of many writes: each is answered, whole or refused, and none comes after', async () => {
    const here = profile();
    const old = await here.open();
    const answers = Array.from({ length: 30 }, () => keepAda(old));
    await answers[2];
    const upgraded = await openRaw(NEWER);
    const settled = await Promise.all(answers);
    const kept = settled.flatMap((answer) => (answer.ok ? answer.value : []));
    const refused = settled.filter((answer) => !answer.ok);
    expect(refused.every((answer) => !answer.ok && answer.error === 'updated-elsewhere')).toBe(true);
    expect(kept.length + refused.length).toBe(30);
    const events = await requested(upgraded.transaction('events').objectStore('events').getAllKeys());
    upgraded.close();
    expect(events.length).toBeGreaterThanOrEqual(kept.length);
    expect(kept.every((event) => events.includes(event.id))).toBe(true);
  });

  test('whose connection the browser closes does not open another by itself', async () => {
    const here = profile();
    const store = await here.open();
    await keep(store, 'Ada Ray', ADA);
    // The database is gone from under Dexie, which would open it anew at the next use.
    store.db.backendDB().close();
    expect(await keepAda(store)).toEqual(err('updated-elsewhere'));
    await expect(store.db.people.count()).rejects.toThrow();
    expect(store.db.isOpen()).toBe(false);
    const next = await here.open();
    await write(next, about(newId(), { kind: 'remarked', text: 'Reloaded' }));
    expect((await rowsOf(next)).events).toHaveLength(2);
  });

  test('opened by hand, stays shut', async () => {
    const store = await profile().open();
    close(store);
    await expect(store.db.open()).rejects.toThrow();
    expect(store.db.isOpen()).toBe(false);
  });
});
