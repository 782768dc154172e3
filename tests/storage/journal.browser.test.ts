import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LedgerEvent } from '../../lib/domain/ledger-event';
import { compactJournal, countJournaled, journalIsEmpty, readJournal } from '../../lib/storage/journal';
import type { Store } from '../../lib/storage/store';
import {
  about,
  captured,
  close,
  deleteDatabase,
  journaledIds,
  journalFiles,
  newId,
  now,
  type Profile,
  profile,
  putJournalFile,
  rowsOf,
  write,
} from './scene';

afterEach(() => vi.restoreAllMocks());

const ENOUGH_TO_JOIN = 210;

let here: Profile;
let store: Store;
beforeEach(async () => {
  here = profile();
  store = await here.open();
});

/** A journal of many small files, written past the database to be quick. */
async function manyFiles(count = ENOUGH_TO_JOIN): Promise<LedgerEvent[]> {
  const [first] = await write(store, about(newId(), captured('Ada', 'https://people.example/ada')));
  if (!first) throw new Error('nothing written');
  const { databaseId } = (await rowsOf(store)).state ?? { databaseId: '' };
  const rest = Array.from({ length: count - 1 }, (_, index) => ({ ...first, id: newId(), clock: index + 2 }));
  await Promise.all(
    rest.map((event) => {
      const { id, clock } = event;
      const file = { format: 'acquaint-journal-1', id, databaseId, clock, writtenAt: now(), events: [event] };
      return putJournalFile(`${String(clock).padStart(12, '0')}-1-${id}.json`, JSON.stringify(file));
    }),
  );
  return [first, ...rest];
}

const ids = (events: readonly { id: string }[]): string[] => events.map((event) => event.id).sort();

describe('joining files', () => {
  test('keeps every event, once, in one file', async () => {
    const events = await manyFiles();
    await compactJournal(now());
    expect((await journalFiles()).size).toBe(1);
    expect((await journaledIds()).sort()).toEqual(ids(events));
    expect(await readJournal()).toMatchObject({ unreadable: [] });
    expect(ids((await readJournal()).events)).toEqual(ids(events));
  });

  test('never joins a joined file again, so that none grows without end', async () => {
    await manyFiles();
    await compactJournal(now());
    const [joined] = [...(await journalFiles()).keys()];
    await manyFiles();
    await compactJournal(now());
    const names = [...(await journalFiles()).keys()];
    expect(names).toHaveLength(2);
    expect(names).toContain(joined);
  });

  test('leaves a few files alone', async () => {
    await manyFiles(20);
    await compactJournal(now());
    expect((await journalFiles()).size).toBe(20);
  });

  test('leaves a file alone that it can not read', async () => {
    await manyFiles();
    await putJournalFile('000000000001-torn.json', '{"format":"acquaint-jour');
    await compactJournal(now());
    expect([...(await journalFiles()).keys()]).toContain('000000000001-torn.json');
    expect((await readJournal()).unreadable).toEqual(['000000000001-torn.json']);
  });

  test('loses nothing of what is written meanwhile, nor of what two pages join at once', async () => {
    const events = await manyFiles();
    const other = await here.open();
    const written: LedgerEvent[] = [];
    const writing = (async () => {
      for (let i = 0; i < 20; i += 1)
        written.push(...(await write(other, about(newId(), { kind: 'remarked', text: `${i}` }))));
    })();
    await Promise.all([compactJournal(now()), compactJournal(now()), writing]);
    expect(ids((await readJournal()).events)).toEqual(ids([...events, ...written]));
  });

  test.each([0, 100])('survives a crash after %i files were taken away', async (taken) => {
    const events = await manyFiles();
    let left = taken;
    const { removeEntry } = FileSystemDirectoryHandle.prototype;
    vi.spyOn(FileSystemDirectoryHandle.prototype, 'removeEntry').mockImplementation(async function (
      this: FileSystemDirectoryHandle,
      name,
    ) {
      left -= 1;
      if (left < 0) throw new Error('crash');
      return removeEntry.call(this, name);
    });
    await expect(compactJournal(now())).rejects.toThrow('crash');
    vi.restoreAllMocks();
    expect(ids((await readJournal()).events)).toEqual(ids(events));
    await compactJournal(now());
    expect(ids((await readJournal()).events)).toEqual(ids(events));
  });

  test('survives a crash before the joined file is closed', async () => {
    const events = await manyFiles();
    vi.spyOn(FileSystemWritableFileStream.prototype, 'close').mockImplementation(async function (
      this: FileSystemWritableFileStream,
    ) {
      await this.abort();
      throw new Error('crash');
    });
    await expect(compactJournal(now())).rejects.toThrow('crash');
    vi.restoreAllMocks();
    expect(ids((await readJournal()).events)).toEqual(ids(events));
    expect((await readJournal()).unreadable).toEqual([]);
    await compactJournal(now());
    expect(ids((await readJournal()).events)).toEqual(ids(events));
  });

  test('and a recovery from joined files gives the same rows', async () => {
    await manyFiles();
    await compactJournal(now());
    const before = await readJournal();
    close(store);
    await deleteDatabase();
    store = await here.open();
    expect(ids((await rowsOf(store)).events)).toEqual(ids(before.events));
  });
});

test('the files say by their names how many events they hold', async () => {
  await manyFiles();
  await write(
    store,
    about(newId(), captured('A', 'https://a.example/')),
    about(newId(), captured('B', 'https://b.example/')),
  );
  expect(await countJournaled()).toBe(ENOUGH_TO_JOIN + 2);
  await compactJournal(now());
  expect(await countJournaled()).toBe(ENOUGH_TO_JOIN + 2);
});

test('a journal without a file is empty, and one with an unreadable file is not', async () => {
  expect(await journalIsEmpty()).toBe(true);
  await putJournalFile('000000000001-torn.json', '');
  expect(await journalIsEmpty()).toBe(false);
});

test('a file half written when the browser died is not seen as one', async () => {
  await write(store, about(newId(), captured('Ada', 'https://people.example/ada')));
  const home = await (await navigator.storage.getDirectory()).getDirectoryHandle('journal');
  const stream = await (await home.getFileHandle('000000000002-x.json', { create: true })).createWritable();
  await stream.write('{"format":"acqu');
  const { events, unreadable } = await readJournal();
  expect(events).toHaveLength(1);
  // The browser makes the empty file at once, and puts the written one in its place when it is closed.
  expect(unreadable).toEqual([]);
  await stream.abort();
});
