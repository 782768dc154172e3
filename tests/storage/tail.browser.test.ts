import { beforeEach, expect, test } from 'vitest';
import { eraseSubjects } from '../../lib/storage/erase';
import { verifyStore } from '../../lib/storage/open-store';
import type { Store } from '../../lib/storage/store';
import type { TailStore } from '../../lib/storage/tail';
import { about, close, deleteDatabase, keep, type Profile, profile, write } from './scene';

/** The tail as `storage.local` would keep it. */
function tailInMemory(): TailStore & { entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>();
  return {
    entries,
    put: async (id, events) => void entries.set(id, structuredClone(events)),
    all: async () => new Map(entries),
    remove: async (ids) => {
      for (const id of ids) entries.delete(id);
    },
  };
}

let here: Profile;
let tail: ReturnType<typeof tailInMemory>;
let store: Store;

beforeEach(async () => {
  here = profile();
  tail = tailInMemory();
  store = await here.open({ tail });
});

test('what the database and the journal lose together comes back from the tail', async () => {
  const ada = await keep(store, 'Ada Ray', 'https://people.example/ada');
  await write(store, about(ada, { kind: 'remarked', text: 'Bees' }));
  close(store);
  await deleteDatabase();
  await (await navigator.storage.getDirectory()).removeEntry('journal', { recursive: true });

  const again = await here.open({ tail });
  expect(await again.db.people.get(ada)).toMatchObject({ name: 'Ada Ray' });
  expect(here.recoveries).toMatchObject([{ restored: 2, missing: 0 }]);
});

test('an erased person is in it no more', async () => {
  const ada = await keep(store, 'Ada Ray', 'https://people.example/ada');
  await keep(store, 'Ben Ode', 'https://people.example/ben');
  await eraseSubjects(store, [ada]);
  const left = JSON.stringify([...tail.entries.values()]);
  expect(left).not.toContain('Ada Ray');
  expect(left).toContain('Ben Ode');
});

test('only the newest commits stay', async () => {
  const ada = await keep(store, 'Ada Ray', 'https://people.example/ada');
  for (let index = 0; index < 250; index += 1) tail.entries.set(`0000-${index}`, []);
  await write(store, about(ada, { kind: 'remarked', text: 'newest' }));
  await verifyStore(store, async () => undefined);
  expect(tail.entries.size).toBe(200);
  expect(JSON.stringify([...tail.entries.values()])).toContain('newest');
});
