import { afterEach, describe, expect, test, vi } from 'vitest';
import { err, ok } from '../../lib/domain/result';
import type { Store } from '../../lib/storage/store';
import { writeLedger } from '../../lib/storage/write-ledger';
import { seeded } from '../support/seeded';
import {
  about,
  captured,
  expectRowsToFold,
  gate,
  journaledIds,
  journalFiles,
  keep,
  newId,
  profile,
  rowsOf,
  write,
} from './scene';

afterEach(() => vi.restoreAllMocks());

const ADA = 'https://people.example/ada';

test('an event and its evolved row come in one transaction, and the row is the fold of its events', async () => {
  const store = await profile().open();
  const ada = await keep(store, 'Ada Ray', ADA);
  await write(store, about(ada, { kind: 'remarked', text: 'Met at the fair' }));
  const { people } = await rowsOf(store);
  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject({ id: ada, name: 'Ada Ray', clock: 2 });
  await expectRowsToFold(store);
});

test('nobody sees a row ahead of or behind its events, at any moment of a write', async () => {
  const here = profile();
  const [writer, reader] = [await here.open(), await here.open()];
  const ada = await keep(writer, 'Ada Ray', ADA);
  let writing = true;
  const looks = (async () => {
    let count = 0;
    for (; writing; count += 1) {
      await reader.db.transaction('r', [reader.db.events, reader.db.people, reader.db.state], async () => {
        const [row, events, state] = await Promise.all([
          reader.db.people.get(ada),
          reader.db.events.toArray(),
          reader.db.state.get('ledger'),
        ]);
        expect(row?.history.map((one) => one.event).sort()).toEqual(events.map((event) => event.id).sort());
        expect(state?.events).toBe(events.length);
      });
    }
    return count;
  })();
  for (let i = 0; i < 20; i += 1) await write(writer, about(ada, { kind: 'remarked', text: `Remark ${i}` }));
  writing = false;
  expect(await looks).toBeGreaterThan(10);
});

describe('a decision that fails leaves nothing', () => {
  const leavesNothing = async (act: (store: Store, ada: string) => Promise<unknown>): Promise<void> => {
    const store = await profile().open();
    const ada = await keep(store, 'Ada Ray', ADA);
    const [{ outbox: _before, ...before }, files] = [await rowsOf(store), await journaledIds()];
    await act(store, ada);
    const { outbox, ...after } = await rowsOf(store);
    expect(after).toEqual(before);
    // The first commit's copy is written: it may still stand here or be cleared; nothing else may.
    expect(outbox.filter((commit) => !commit.events.some((event) => event.subject === ada))).toEqual([]);
    expect(await journaledIds()).toEqual(files);
  };

  test('when it says no', () =>
    leavesNothing(async (store) => {
      expect(await writeLedger(store, async () => err('not-today' as const))).toEqual(err('not-today'));
    }));

  test('when it throws', () =>
    leavesNothing(async (store) => {
      const bug = new Error('a bug in a rule');
      await expect(writeLedger(store, () => Promise.reject(bug))).rejects.toThrow('a bug in a rule');
    }));

  test('when its second event does not pass the schema', () =>
    leavesNothing(async (store, ada) => {
      const events = [about(ada, { kind: 'remarked', text: 'Fine' }), about(ada, { kind: 'remarked', text: '' })];
      await expect(writeLedger<never>(store, async () => ok(events))).rejects.toThrow();
    }));

  test('when it has nothing to say', () =>
    leavesNothing(async (store) => {
      expect(await writeLedger<never>(store, async () => ok([]))).toEqual(ok([]));
    }));
});

test('two pages that write 200 actions at random lose none, and every row is the fold of its events', async () => {
  const here = profile();
  const pages = [await here.open(), await here.open()];
  const random = seeded(20260105);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const people = [newId(), newId(), newId(), newId()];
  const role = newId();
  const card = { title: 'Keeper', org: '', offers: [], why: '', requires: [], flexible: [] };
  const acts = [
    (page: Store) => write(page, about(pick(people), { kind: 'remarked', text: `said ${random()}` })),
    (page: Store) =>
      write(page, about(pick(people), { kind: 'answered', on: 5, channel: 'email', role: null, text: 'Hello' })),
    (page: Store) => write(page, { of: 'role', subject: role, body: { kind: 'role-opened', card, via: 'user' } }),
    (page: Store) => {
      const who = pick(people);
      return write(
        page,
        about(who, captured('N', 'https://p.example/n', `H ${random()}`)),
        about(pick(people), { kind: 'remarked', text: 'both' }),
      );
    },
  ];
  const written = await Promise.all(
    pages.map(async (page) => {
      const ids: string[] = [];
      // Some wait for the one before, some don't, as a user's clicks and a page's timers would.
      let last: Promise<unknown> = Promise.resolve();
      const waiting: Promise<unknown>[] = [];
      for (let i = 0; i < 100; i += 1) {
        if (random() < 0.5) await last;
        last = pick(acts)(page).then((events) => ids.push(...events.map((event) => event.id)));
        waiting.push(last);
      }
      await Promise.all(waiting);
      return ids;
    }),
  );
  const store = await here.open();
  const { events } = await rowsOf(store);
  expect(events.map((event) => event.id).sort()).toEqual(written.flat().sort());
  expect(new Set(events.map((event) => event.clock)).size).toBe(events.length);
  expect(new Set(await journaledIds())).toEqual(new Set(events.map((event) => event.id)));
  await expectRowsToFold(store);
});

test('one address kept twenty times at once from two pages is one person', async () => {
  const here = profile();
  const [popup, panel] = [await here.open(), await here.open()];
  const spellings = [ADA, 'http://www.people.example/ada/', `${ADA}?utm_source=x#top`];
  const keeping = Array.from({ length: 20 }, (_, i) =>
    keep(i % 2 === 0 ? popup : panel, `Ada ${i}`, spellings[i % 3] ?? ADA),
  );
  expect(new Set(await Promise.all(keeping)).size).toBe(1);
  expect((await rowsOf(popup)).people).toHaveLength(1);
  await expectRowsToFold(panel);
});

test('each commit has a file of its own, with its events, when ok is answered', async () => {
  const store = await profile().open();
  const known: string[] = [];
  for (let i = 1; i <= 5; i += 1) {
    const events = await write(store, about(newId(), captured('A', ADA)), about(newId(), captured('B', ADA)));
    known.push(...events.map((event) => event.id));
    expect((await journaledIds()).sort()).toEqual([...known].sort());
    expect(await journalFiles()).toHaveProperty('size', i);
  }
});

test('ok is not answered before the file is closed', async () => {
  const here = profile();
  const [store, other] = [await here.open(), await here.open()];
  const { opens, open, reached, reach } = gate();
  const closeFile = FileSystemWritableFileStream.prototype.close;
  vi.spyOn(FileSystemWritableFileStream.prototype, 'close').mockImplementation(async function (this: unknown) {
    reach();
    await opens;
    return closeFile.call(this as FileSystemWritableFileStream);
  });
  let answered = false;
  const keeping = keep(store, 'Ada Ray', ADA).then(() => {
    answered = true;
  });
  await reached;
  expect(await other.db.events.count()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answered).toBe(false);
  open();
  await keeping;
  expect(await journaledIds()).toHaveLength(1);
});
