import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { err, ok } from '../../lib/domain/result';
import { eraseSubjects } from '../../lib/storage/erase';
import { flushOutbox } from '../../lib/storage/recover';
import { writeLedger } from '../../lib/storage/write-ledger';
import {
  about,
  blockJournal,
  captured,
  close,
  deleteDatabase,
  expectRowsToFold,
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

describe('when the second copy can not be written', () => {
  test('the answer says so, the manifest promises nothing of it, and it is tried again', async () => {
    const here = profile();
    const store = await here.open();
    await keep(store, 'First', 'https://people.example/first');
    const promised = here.manifest.value;

    const mend = await blockJournal();
    const answer = await writeLedger<never>(store, async () => ok([about(newId(), captured('Ada Ray', ADA))]));
    expect(answer).toEqual(err('not-journaled'));
    expect(here.manifest.value).toEqual(promised);
    const { outbox } = await rowsOf(store);
    expect(outbox.map((commit) => commit.events.length)).toContain(1);
    await flushOutbox(store);
    expect((await rowsOf(store)).outbox).not.toEqual([]);

    await mend();
    await flushOutbox(store);
    const { events } = await rowsOf(store);
    expect((await rowsOf(store)).outbox.filter((commit) => !store.journaled.has(commit.id))).toEqual([]);
    expect(await journaledIds()).toContain(events.find((event) => event.clock === 2)?.id);
    expect(here.manifest.value?.events).toBe(2);
  });

  test('a page that was closed before the second copy leaves it to the next page', async () => {
    const here = profile();
    const store = await here.open();
    const mend = await blockJournal();
    expect((await writeLedger<never>(store, async () => ok([about(newId(), captured('Ada Ray', ADA))]))).ok).toBe(
      false,
    );
    close(store);
    await mend();

    const next = await here.open();
    await flushOutbox(next);
    expect(await journaledIds()).toEqual((await rowsOf(next)).events.map((event) => event.id));
    expect((await rowsOf(next)).outbox).toEqual([]);
    close(next);
    await deleteDatabase();
    const after = await here.open();
    expect(here.recoveries).toMatchObject([{ restored: 1, missing: 0 }]);
    await expectRowsToFold(after);
  });

  test('flushing twice, or from two pages at once, writes nothing twice', async () => {
    const here = profile();
    const [one, two] = [await here.open(), await here.open()];
    const mend = await blockJournal();
    for (let i = 0; i < 5; i += 1)
      await writeLedger<never>(one, async () => ok([about(newId(), captured(`A ${i}`, `${ADA}${i}`))]));
    await mend();
    await Promise.all([flushOutbox(one), flushOutbox(two), flushOutbox(one)]);
    const ids = await journaledIds();
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
    expect((await rowsOf(two)).outbox).toEqual([]);
  });

  test('a manifest that can not be written is a fault with a name, not a bug', async () => {
    const here = profile();
    const store = await here.open();
    vi.spyOn(here.manifest, 'write').mockRejectedValue(new Error('IO error: No space left on device'));
    expect(await writeLedger<never>(store, async () => ok([about(newId(), captured('Ada Ray', ADA))]))).toEqual(
      err('not-journaled'),
    );
    vi.restoreAllMocks();
    await flushOutbox(store);
    expect(here.manifest.value?.events).toBe(1);
    expect(await journaledIds()).toHaveLength(1);
  });
});

describe('when there is no room', () => {
  test('for the second copy, the answer says that it is not kept yet', async () => {
    const store = await profile().open();
    const giveBack = await takeAllRoom();
    const answer = await writeLedger<never>(store, async () => ok([about(newId(), captured('Ada Ray', ADA))]));
    await giveBack();
    expect(answer).toEqual(err('not-journaled'));
    await flushOutbox(store);
    expect(await journaledIds()).toHaveLength(1);
  });

  test('for the second copy, the file is not left in use: the person can be erased at once', async () => {
    const store = await profile().open();
    const giveBack = await takeAllRoom();
    const ada = newId();
    await writeLedger<never>(store, async () => ok([about(ada, captured('Ada Ray', ADA))]));
    await eraseSubjects(store, [ada]);
    await giveBack();
    expect((await journalFiles()).size).toBe(0);
    expect((await rowsOf(store)).events).toEqual([]);
  });

  // Seen in Chromium on a full disk: the first for the transaction that met it, the others for those beside it.
  test.each([
    ['commit', 'QuotaExceededError', 'Encountered disk full while committing transaction.'],
    ['commit', 'UnknownError', 'Connection is closing because of: IO error: .../000003.log: FILE_ERROR_NO_SPACE'],
    ['add', 'UnknownError', 'Connection is closing because of: database or disk is full'],
  ] as const)('for the transaction (at %s, %s: %s), it leaves nothing and says so', async (during, name, message) => {
    const store = await profile().open();
    const ada = await keep(store, 'Ada Ray', ADA);
    const { outbox: _outbox, ...before } = await rowsOf(store);
    failTransactions(new DOMException(message, name), during);
    const remark = about(ada, { kind: 'remarked', text: 'One too many' });
    expect(await writeLedger<never>(store, async () => ok([remark]))).toEqual(err('storage-full'));
    vi.restoreAllMocks();
    expect(await rowsOf(store)).toMatchObject(before);
    expect((await journalFiles()).size).toBe(1);
    await write(store, remark);
    await expectRowsToFold(store);
  });

  test('for one of several rows, which Firefox says row by row, it is the same fault', async () => {
    const store = await profile().open();
    const full = new Dexie.BulkError('1 of 1 operations failed', [new DOMException('', 'QuotaExceededError')]);
    expect(await writeLedger<never>(store, () => Promise.reject(full))).toEqual(err('storage-full'));
  });

  test('any other failure of a transaction is a bug and stays one', async () => {
    const store = await profile().open();
    await expect(writeLedger<never>(store, () => Promise.reject(new DOMException('', 'DataError')))).rejects.toThrow();
  });
});

/** Leaves the origin no room for files; the quota that is set this way does not hold the database back. */
async function takeAllRoom(): Promise<() => Promise<void>> {
  const { origin } = location;
  await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return async () => void (await cdp().send('Storage.overrideQuotaForOrigin', { origin }));
}

/** Transactions end as the browser ends them on a full disk: at their commit, or while a row is being added. */
function failTransactions(why: DOMException, during: 'commit' | 'add'): void {
  const { put, add } = IDBObjectStore.prototype;
  vi.spyOn(IDBTransaction.prototype, 'error', 'get').mockReturnValue(why);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
    const request = put.call(this, value);
    // The state row is the last thing that a write puts.
    if (during === 'commit' && this.name === 'state')
      request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
    const request = add.call(this, value);
    if (during === 'add') queueMicrotask(() => this.transaction.abort());
    return request;
  });
}
