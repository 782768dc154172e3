import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ledgerEvent } from '../../lib/domain/ledger-event';
import { DATABASE_NAME, type LedgerState } from '../../lib/storage/database';
import { promiseOf } from '../../lib/storage/manifest';
import { LATEST_VERSION } from '../../lib/storage/migrations';
import { version1 } from '../../lib/storage/migrations/version-1';
import { rebuild } from '../../lib/storage/recover';
import lived from './databases/version-1.json';
import { byId, foldedRows } from './folded-rows';
import { emptyProfile, openRaw, type Profile, profile, requested, rowsOf } from './scene';

/** Every version the product ever had reaches the newest. `databases/` holds one that each version wrote itself. */

afterEach(() => vi.restoreAllMocks());

type Tables = Record<string, { [field: string]: unknown }[]>;

const empty: Tables = { ...emptied(lived), state: [{ ...lived.state[0], clock: 0, events: 0, people: 0, roles: 0 }] };
const one: Tables = {
  ...emptied(lived),
  events: lived.events.slice(0, 1),
  roles: lived.roles,
  state: [{ ...lived.state[0], clock: 1, events: 1, people: 0, roles: 1 }],
};
/** Rows that nobody can read stand among the others: of a kind unknown, without a body, a person of another shape. */
const hostile: Tables = {
  ...lived,
  events: [
    ...lived.events,
    { ...lived.events[0], id: 'not-a-uuid', clock: 90 },
    { ...lived.events[1], id: '01936f00-0000-7000-8000-00000000bad1', clock: 91, body: { kind: 'from-the-future' } },
    { id: '01936f00-0000-7000-8000-00000000bad2' },
  ],
  people: [...lived.people.map((row) => ({ ...row, due: 'soon' })), { id: 'nobody', keys: 7 }],
  roles: [{ id: 'no-role' }],
  state: [{ ...lived.state[0], events: lived.events.length + 3, people: 90, roles: 90 }],
};

function emptied(tables: Tables): Tables {
  return Object.fromEntries(Object.keys(tables).map((name) => [name, []]));
}

/** A profile that version 1 left behind. */
async function leftByVersion1(tables: Tables): Promise<Profile> {
  await emptyProfile();
  const old = new Dexie(DATABASE_NAME);
  old.version(1).stores(version1.stores);
  await old.open();
  for (const [name, rows] of Object.entries(tables)) await old.table(name).bulkAdd(rows);
  old.close();
  const here = profile();
  here.manifest.value = promiseOf(tables.state?.[0] as unknown as LedgerState);
  return here;
}

/** Version and rows of every table, past the product. */
async function asStored(): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  const db = await openRaw();
  const names = Array.from(db.objectStoreNames);
  const rows = await Promise.all(names.map((name) => requested(db.transaction(name).objectStore(name).getAll())));
  const { version } = db;
  db.close();
  return { version, rows: Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []])) };
}

const sortedById = (rows: readonly unknown[]) => (rows as { id: string }[]).toSorted(byId);

async function expectNewest(here: Profile, tables: Tables): Promise<void> {
  const store = await here.open();
  const { events, people, roles, state } = await rowsOf(store);
  const readable = events.filter((row) => ledgerEvent.safeParse(row).success);
  expect(sortedById(events)).toEqual(sortedById(tables.events ?? []));
  expect({ people: people.sort(byId), roles: roles.sort(byId), partners: [] }).toEqual(foldedRows(readable));
  expect(state).toMatchObject({ events: events.length, people: people.length, roles: roles.length, partners: 0 });
  expect(here.recoveries).toEqual([]);
  const { version, rows } = await asStored();
  expect(version).toBe(LATEST_VERSION * 10);
  for (const name of ['drafts', 'outbox', 'photos', 'setAside']) expect(rows[name]).toEqual(tables[name]);
}

describe.each([
  ['lived in', lived as Tables],
  ['empty', empty],
  ['of one event', one],
  ['with rows that nobody can read', hostile],
])('a database of version 1, %s', (_, tables) => {
  test('reaches the newest: every row the fold of its events, the events untouched, the counters true', async () => {
    await expectNewest(await leftByVersion1(tables), tables);
  });

  test.each(['clear', 'add', 'put'] as const)(
    'is as it was where the browser ends the upgrade at its first %s, and reaches the newest the next time',
    async (moment) => {
      const here = await leftByVersion1(tables);
      const before = await asStored();
      const real = IDBObjectStore.prototype[moment] as (...given: unknown[]) => unknown;
      let ended = 0;
      vi.spyOn(IDBObjectStore.prototype, moment).mockImplementation(function (
        this: IDBObjectStore,
        ...given: unknown[]
      ) {
        if (this.transaction.mode === 'versionchange' && ended === 0) {
          ended += 1;
          this.transaction.abort();
        }
        return real.apply(this, given) as never;
      });
      const opening = here.open();
      await (tables.events?.length || moment !== 'add' ? expect(opening).rejects.toThrow() : opening);
      vi.restoreAllMocks();
      if (ended > 0) expect(await asStored()).toEqual(before);
      await expectNewest(here, tables);
    },
  );
});

test('what version 1 lived through is the same after a rebuild by the newest', async () => {
  const store = await (await leftByVersion1(lived)).open();
  const before = await rowsOf(store);
  await rebuild(store);
  expect(await rowsOf(store)).toEqual(before);
});
