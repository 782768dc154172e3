import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LedgerEvent } from '../../lib/domain/ledger-event';
import { openStore, verifyStore } from '../../lib/storage/open-store';
import { rebuild } from '../../lib/storage/recover';
import type { Store } from '../../lib/storage/store';
import {
  about,
  blockJournal,
  close,
  deleteDatabase,
  expectRowsToFold,
  journaledIds,
  journalFiles,
  keep,
  loseJournal,
  newId,
  now,
  openRaw,
  type Profile,
  profile,
  putJournalFile,
  requested,
  rowsOf,
  write,
} from './scene';

afterEach(() => vi.restoreAllMocks());

const CARD = { title: 'Keeper', org: '', offers: [], why: '', requires: [], flexible: [] };

/** Six events of two people and a role, written by a page that is closed again. */
async function lived(here: Profile): Promise<Awaited<ReturnType<typeof rowsOf>>> {
  const store = await here.open();
  const ada = await keep(store, 'Ada Ray', 'https://people.example/ada');
  await keep(store, 'Ben Ode', 'https://people.example/ben');
  const role = newId();
  await write(store, { of: 'role', subject: role, body: { kind: 'role-opened', card: CARD, via: 'user' } });
  await write(
    store,
    about(ada, { kind: 'touched', on: now(), channel: 'email', role, subject: null, text: 'Hi', anchors: [], reason: null }),
    about(ada, { kind: 'answered', on: now(), channel: 'email', role, text: 'Tell me more' }),
    about(ada, { kind: 'evidenced', on: now(), evidence: 'said-yes', channel: 'email', role, quote: 'Tell me more' }),
  );
  const rows = await rowsOf(store);
  close(store);
  return rows;
}

const verify = (here: Profile, store: Store): Promise<void> =>
  verifyStore(store, async (recovery) => void here.recoveries.push(recovery));

const same = ({ events, people, roles, state }: Awaited<ReturnType<typeof rowsOf>>) => ({ events, people, roles, state });

/** Rows gone behind everybody's back, as after a cut file. */
async function cut(table: string, keys: readonly string[]): Promise<void> {
  const db = await openRaw();
  const store = db.transaction(table, 'readwrite').objectStore(table);
  for (const key of keys) await requested(store.delete(key));
  db.close();
}

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
    await cut('events', events.slice(3).map((event) => event.id));
    const db = await openRaw();
    await requested(db.transaction('state', 'readwrite').objectStore('state').put({ ...state, clock: 3, events: 3 }));
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

describe('a sound database', () => {
  test('is opened without a word, and checking or rebuilding it changes nothing', async () => {
    const here = profile();
    await lived(here);
    const store = await here.open();
    const before = await rowsOf(store);
    const promised = here.manifest.value;
    await verify(here, store);
    await rebuild(store);
    expect(await rowsOf(store)).toEqual(before);
    expect(here.manifest.value).toEqual(promised);
    expect(here.recoveries).toEqual([]);
  });

  test('raises no false alarm in a page that opens while another writes', async () => {
    const here = profile();
    const writer = await here.open();
    const ada = await keep(writer, 'Ada Ray', 'https://people.example/ada');
    // The manifest answers late, as local storage does when the browser is busy.
    const slow = { ...here.manifest, read: () => new Promise<null>((resolve) => setTimeout(() => resolve(here.manifest.value as null), 20)) };
    let writing = true;
    const writes = (async () => {
      for (let i = 0; writing; i += 1) await write(writer, about(ada, { kind: 'remarked', text: `${i}` }));
    })();
    for (let i = 0; i < 5; i += 1) close(await here.open({ manifest: slow }));
    writing = false;
    await writes;
    expect(here.recoveries).toEqual([]);
  });

  test('does without its journal, and gives it a new one at the next check', async () => {
    const here = profile();
    const before = await lived(here);
    await loseJournal();
    const store = await here.open();
    expect(here.recoveries).toEqual([]);
    expect(same(await rowsOf(store))).toEqual(same(before));
    await verify(here, store);
    expect((await journaledIds()).sort()).toEqual(before.events.map((event) => event.id).sort());
    expect(here.recoveries).toEqual([]);
    close(store);
    await deleteDatabase();
    const next = await here.open();
    expect(same(await rowsOf(next))).toEqual(same(before));
  });
});

describe('what can not be read', () => {
  const spoil = async (id: string): Promise<unknown> => {
    const db = await openRaw();
    const events = db.transaction('events', 'readwrite').objectStore('events');
    const spoilt = { ...(await requested(events.get(id))), body: { kind: 'from-nowhere' } };
    await requested(events.put(spoilt));
    db.close();
    return spoilt;
  };

  test('an event is set aside whole and counted, where the journal has no good copy', async () => {
    const here = profile();
    const { events } = await lived(here);
    const spoilt = await spoil(events[1]?.id ?? '');
    await loseJournal();
    const store = await here.open();
    await rebuild(store);
    expect(await store.db.setAside.toArray()).toMatchObject([{ row: spoilt }]);
    expect((await rowsOf(store)).events).toHaveLength(5);
    await expectRowsToFold(store);
    close(store);
    await here.open();
    expect(here.recoveries).toEqual([]);
  });

  test('an event comes back from the journal where its copy is good', async () => {
    const here = profile();
    const before = await lived(here);
    await spoil(before.events[1]?.id ?? '');
    await cut('events', [before.events[5]?.id ?? '']);
    const store = await here.open();
    await verify(here, store);
    expect(same(await rowsOf(store))).toEqual(same(before));
    expect(here.recoveries).toMatchObject([{ restored: 2, missing: 0 }]);
    expect(await store.db.setAside.count()).toBe(1);
  });

  test('a file or an event of the journal is named and hides no other', async () => {
    const here = profile();
    await lived(here);
    const [name, text] = [...(await journalFiles())].sort()[0] ?? ['', ''];
    await putJournalFile('000000000000-cut.json', text.slice(0, 40));
    await putJournalFile('000000000001-empty.json', '');
    await putJournalFile(name, text.replace('captured', 'from-nowhere'));
    await deleteDatabase();
    const store = await here.open();
    expect(here.recoveries).toMatchObject([{ restored: 5, unreadable: 3, missing: 1 }]);
    await expectRowsToFold(store);
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
