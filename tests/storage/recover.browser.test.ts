import { describe, expect, test, vi } from 'vitest';
import type { LedgerEvent } from '../../lib/domain/ledger-event';
import { openStore } from '../../lib/storage/open-store';
import { cut, lived, same, verify } from './lived';
import {
  about,
  blockJournal,
  close,
  deleteDatabase,
  expectRowsToFold,
  loseJournal,
  newId,
  now,
  openRaw,
  profile,
  requested,
  rowsOf,
  write,
} from './scene';

describe('an emptied database', () => {
  test('comes back from the journal with the same rows, and it is told', async () => {
    const here = profile();
    const before = await lived(here);
    await deleteDatabase();
    const store = await here.open();
    expect(same(await rowsOf(store))).toEqual(same(before));
    expect(here.recoveries).toMatchObject([{ restored: 6, missing: 0, unreadable: 0 }]);
    await expectRowsToFold(store);
  });

  test('goes on with clocks that were never used before', async () => {
    const here = profile();
    const { events } = await lived(here);
    await deleteDatabase();
    const store = await here.open();
    const [next] = await write(store, about(newId(), { kind: 'remarked', text: 'After the crash' }));
    expect(next?.clock).toBe(Math.max(...events.map((event) => event.clock)) + 1);
    expect(next?.device).toBe(events[0]?.device);
  });

  test('is recovered and told once, however many pages open at once', async () => {
    const here = profile();
    await lived(here);
    await deleteDatabase();
    await Promise.all([here.open(), here.open(), here.open()]);
    expect(here.recoveries).toHaveLength(1);
    await here.open();
    expect(here.recoveries).toHaveLength(1);
  });

  test('is no first run where the manifest was lost as well', async () => {
    const here = profile();
    const before = await lived(here);
    await deleteDatabase();
    here.manifest.value = null;
    const store = await here.open();
    expect(here.recoveries).toMatchObject([{ restored: 6 }]);
    expect((await rowsOf(store)).people).toEqual(before.people);
    expect(here.manifest.value).toMatchObject({ events: 6 });
  });

  test('without a journal says how much is missing, once, and starts anew', async () => {
    const here = profile();
    await lived(here);
    await deleteDatabase();
    await loseJournal();
    const store = await here.open();
    expect(here.recoveries).toMatchObject([{ restored: 0, missing: 6 }]);
    await write(store, about(newId(), { kind: 'remarked', text: 'Anew' }));
    close(store);
    await here.open();
    expect(here.recoveries).toHaveLength(1);
  });

  test('is told as a loss also when the browser empties it while a page is open', async () => {
    const here = profile();
    await lived(here);
    const closed = vi.fn();
    const store = await here.open({ onUpdatedElsewhere: closed });
    await cut('state', ['ledger']);
    await expect(write(store, about(newId(), { kind: 'remarked', text: 'Into nothing' }))).rejects.toThrow();
    close(store);
    const next = await here.open();
    expect((await rowsOf(next)).events).toHaveLength(6);
    await expectRowsToFold(next);
  });
});

describe('a cut database', () => {
  test.each([
    ['events', (rows: { events: LedgerEvent[] }) => rows.events.slice(2, 4).map((event) => event.id), 2],
    ['people', (rows: { people: { id: string }[] }) => rows.people.slice(0, 1).map((row) => row.id), 0],
    ['roles', (rows: { roles: { id: string }[] }) => rows.roles.map((row) => row.id), 0],
  ] as const)('that lost some of its %s is noticed and made whole', async (table, choose, restored) => {
    const here = profile();
    const before = await lived(here);
    await cut(table, choose(before as never));
    const store = await here.open();
    await verify(here, store);
    expect(here.recoveries).toMatchObject([{ restored, missing: 0 }]);
    expect(same(await rowsOf(store))).toEqual(same(before));
    await verify(here, store);
    expect(here.recoveries).toHaveLength(1);
  });

  test('that went back to an earlier moment is noticed at once', async () => {
    const here = profile();
    const before = await lived(here);
    const { events, state } = before;
    await cut(
      'events',
      events.slice(3).map((event) => event.id),
    );
    const db = await openRaw();
    await requested(
      db
        .transaction('state', 'readwrite')
        .objectStore('state')
        .put({ ...state, clock: 3, events: 3 }),
    );
    db.close();
    const store = await here.open();
    expect(here.recoveries).toMatchObject([{ restored: 3, missing: 0 }]);
    expect(same(await rowsOf(store))).toEqual(same(before));
  });

  test('whose outbox held what the journal lacks loses nothing of it', async () => {
    const here = profile();
    await lived(here);
    const store = await here.open();
    const mend = await blockJournal();
    await write(store, about(newId(), { kind: 'remarked', text: 'Only in the database' })).catch(() => undefined);
    await mend();
    const { events } = await rowsOf(store);
    expect(events).toHaveLength(7);
    await verify(here, store);
    expect((await rowsOf(store)).events).toEqual(events);
  });
});

test('a failed opening can be tried again', async () => {
  const here = profile();
  await lived(here);
  await deleteDatabase();
  const broken = { ...here.manifest, read: () => Promise.reject(new Error('not now')) };
  const edges = { now, newId, onUpdatedElsewhere: () => undefined, onRecovered: async () => undefined };
  await expect(openStore({ ...edges, manifest: broken })).rejects.toThrow('not now');
  const store = await here.open();
  expect((await rowsOf(store)).events).toHaveLength(6);
});
