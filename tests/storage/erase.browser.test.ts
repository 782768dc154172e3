import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftId } from '../../lib/domain/draft';
import { ok } from '../../lib/domain/result';
import { eraseSubjects } from '../../lib/storage/erase';
import { compactJournal, countJournaled } from '../../lib/storage/journal';
import { verifyStore } from '../../lib/storage/open-store';
import { putDraft } from '../../lib/storage/queries';
import { flushOutbox, rebuild } from '../../lib/storage/recover';
import type { Store } from '../../lib/storage/store';
import { writeLedger } from '../../lib/storage/write-ledger';
import {
  about,
  blockJournal,
  close,
  deleteDatabase,
  expectRowsToFold,
  gate,
  journalFiles,
  keep,
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

/** A name that stands nowhere else, so that any trace of it is a trace of them. */
const NAME = 'Quillon Vexthorpe';

let here: Profile;
let store: Store;
let them: string;
let ben: string;

beforeEach(async () => {
  here = profile();
  store = await here.open();
  them = await keep(store, NAME, 'https://people.example/quillon-vexthorpe');
  ben = await keep(store, 'Ben Ode', 'https://people.example/ben');
  await write(
    store,
    about(them, { kind: 'remarked', text: `${NAME} again` }),
    about(ben, { kind: 'remarked', text: 'Hm' }),
  );
  const blank = { role: null, channel: 'email' as const, subject: '', updatedAt: now() };
  await putDraft(store, { ...blank, id: draftId(them, null), person: them, text: `Hi ${NAME}` });
  await putDraft(store, { ...blank, id: draftId(ben, null), person: ben, text: 'Hi Ben' });
});

/** Everything that every table and every file says, as one text. */
async function everythingKept(): Promise<string> {
  const db = await openRaw();
  const tables = Array.from(db.objectStoreNames);
  const rows = await Promise.all(tables.map((table) => requested(db.transaction(table).objectStore(table).getAll())));
  db.close();
  return JSON.stringify([rows, [...(await journalFiles()).entries()], here.manifest.value]);
}

async function expectGone(): Promise<void> {
  const kept = await everythingKept();
  const traces = [NAME, 'quillon-vexthorpe', them].map((word) => kept.indexOf(word)).filter((at) => at >= 0);
  expect(traces.map((at) => kept.slice(Math.max(0, at - 200), at + 60))).toEqual([]);
  expect(kept.includes('Ben Ode')).toBe(true);
}

test('an erased person is in no table, in no draft, in no file, and the others are as they were', async () => {
  const before = (await rowsOf(store)).people.find((row) => row.id === ben);
  await eraseSubjects(store, [them]);
  await expectGone();
  const after = await rowsOf(store);
  expect(after.people).toEqual([before]);
  expect(after.events).toHaveLength(2);
  expect(await countJournaled()).toBe(2);
  expect((await store.db.drafts.toArray()).map((row) => row.person)).toEqual([ben]);
  await expectRowsToFold(store);
});

test('they stay gone when the database is lost and comes back, and nothing is told as missing', async () => {
  await eraseSubjects(store, [them]);
  close(store);
  await deleteDatabase();
  store = await here.open();
  await expectGone();
  expect(here.recoveries).toMatchObject([{ restored: 2, missing: 0 }]);
});

test('they stay gone after checking, rebuilding, joining files, and further writes', async () => {
  await eraseSubjects(store, [them]);
  await write(store, about(ben, { kind: 'remarked', text: 'Later' }));
  await verifyStore(store, async (recovery) => void here.recoveries.push(recovery));
  await rebuild(store);
  await flushOutbox(store);
  await compactJournal(now());
  close(store);
  store = await here.open();
  await expectGone();
  expect(here.recoveries).toEqual([]);
});

test('erasing nobody, or somebody unknown, changes nothing', async () => {
  const before = await everythingKept();
  await eraseSubjects(store, []);
  await eraseSubjects(store, [crypto.randomUUID()]);
  expect((await everythingKept()) === before).toBe(true);
});

describe('copies in odd places', () => {
  test('a commit that waits for its journal copy', async () => {
    const mend = await blockJournal();
    await writeLedger<never>(store, async () => ok([about(them, { kind: 'remarked', text: `${NAME} waits` })]));
    await mend();
    await eraseSubjects(store, [them]);
    await flushOutbox(store);
    await write(store, about(ben, { kind: 'remarked', text: 'Later' }));
    await expectGone();
  });

  test('what was set aside because it could not be read', async () => {
    const { events } = await rowsOf(store);
    const spoilt = events.find((event) => event.subject === them);
    await store.db.events.update(spoilt?.id ?? '', { body: { kind: 'from-nowhere', name: NAME } } as never);
    await rebuild(store);
    expect(await store.db.setAside.count()).toBe(1);
    await eraseSubjects(store, [them]);
    await expectGone();
  });

  test('a file that can not be read', async () => {
    const [, text] = [...(await journalFiles())].find(([, one]) => one.includes(NAME)) ?? ['', ''];
    await putJournalFile('000000000009-cut.json', text.slice(0, -10));
    await putJournalFile('000000000009-other.json', '{"format":"acquaint-journal-9","who":"Cleo Nym"}');
    await eraseSubjects(store, [them]);
    await expectGone();
    expect((await everythingKept()).includes('Cleo Nym')).toBe(true);
  });

  test('an event of a file that is no event at all', async () => {
    const [name, text] = [...(await journalFiles())].find(([, one]) => one.includes(NAME)) ?? ['', ''];
    const file = JSON.parse(text);
    await putJournalFile(name, JSON.stringify({ ...file, events: [null, 'x', ...file.events] }));
    await eraseSubjects(store, [them]);
    await expectGone();
  });

  test('what a write left behind when the browser crashed in the middle of it', async () => {
    await putJournalFile('000000000009-x.json.crswap', `{"name":"${NAME}"`);
    await eraseSubjects(store, [them]);
    await expectGone();
  });
});

describe('while another page writes', () => {
  test('a write about them that is under way leaves no copy behind', async () => {
    const page = await here.open();
    const { opens, open, reached, reach } = gate();
    const { createWritable } = FileSystemFileHandle.prototype;
    vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockImplementationOnce(async function (
      this: FileSystemFileHandle,
    ) {
      reach();
      await opens;
      return createWritable.call(this);
    });
    const writing = write(page, about(them, { kind: 'remarked', text: `${NAME} under way` }));
    await reached;
    const erasing = eraseSubjects(store, [them]);
    setTimeout(open, 100);
    await Promise.all([writing, erasing]);
    await expectGone();
    close(store);
    close(page);
    store = await here.open();
    expect(here.recoveries).toEqual([]);
  });

  test('writes about others go on, none is lost, and no loss is told', async () => {
    const page = await here.open();
    const writing = (async () => {
      for (let i = 0; i < 30; i += 1) await write(page, about(ben, { kind: 'remarked', text: `Note ${i}` }));
    })();
    await eraseSubjects(store, [them]);
    await writing;
    await expectGone();
    await expectRowsToFold(store);
    close(store);
    close(page);
    store = await here.open();
    expect(here.recoveries).toEqual([]);
    await deleteDatabase();
    close(store);
    store = await here.open();
    expect((await rowsOf(store)).events).toHaveLength(32);
    expect(here.recoveries).toMatchObject([{ restored: 32, missing: 0 }]);
  });
});

describe('a crash in the middle of it', () => {
  test.each([0, 1])('after %i steps on files loses nobody else, and erasing again ends it', async (steps) => {
    let left = steps;
    const step = (): void => {
      left -= 1;
      if (left < 0) throw new Error('crash');
    };
    const { removeEntry } = FileSystemDirectoryHandle.prototype;
    const closeFile = FileSystemWritableFileStream.prototype.close;
    vi.spyOn(FileSystemDirectoryHandle.prototype, 'removeEntry').mockImplementation(async function (
      this: FileSystemDirectoryHandle,
      name,
    ) {
      step();
      return removeEntry.call(this, name);
    });
    vi.spyOn(FileSystemWritableFileStream.prototype, 'close').mockImplementation(async function (
      this: FileSystemWritableFileStream,
    ) {
      await (left > 0 ? undefined : this.abort());
      step();
      return closeFile.call(this);
    });
    await eraseSubjects(store, [them]).catch(() => undefined);
    vi.restoreAllMocks();
    close(store);
    store = await here.open();
    expect(here.recoveries).toEqual([]);
    await expectRowsToFold(store);
    await eraseSubjects(store, [them]);
    await expectGone();
    close(store);
    await deleteDatabase();
    store = await here.open();
    await expectGone();
    expect(here.recoveries).toMatchObject([{ restored: 2, missing: 0 }]);
  });

  test('between the files and the rows, a lost database never brings them back', async () => {
    vi.spyOn(store.db, 'transaction').mockRejectedValue(new Error('crash'));
    await expect(eraseSubjects(store, [them])).rejects.toThrow('crash');
    vi.restoreAllMocks();
    close(store);
    await deleteDatabase();
    store = await here.open();
    await expectGone();
    expect(here.recoveries).toMatchObject([{ restored: 2, missing: 0 }]);
  });
});
