import { describe, expect, test } from 'vitest';
import { rebuild } from '../../lib/storage/recover';
import { cut, lived, same, verify } from './lived';
import {
  about,
  close,
  deleteDatabase,
  expectRowsToFold,
  forgetFiles,
  journaledIds,
  journalFiles,
  keep,
  loseJournal,
  openRaw,
  profile,
  putJournalFile,
  requested,
  rowsOf,
  write,
} from './scene';

describe('a sound database', () => {
  test('is opened without a word, and checking or rebuilding it changes nothing', async () => {
    const here = profile();
    await lived(here);
    const store = await here.open();
    const before = await rowsOf(store);
    const promised = here.manifest.value;
    await verify(here, store);
    await rebuild(store);
    expect(same(await rowsOf(store))).toEqual(same(before));
    expect(here.manifest.value).toEqual(promised);
    expect(here.recoveries).toEqual([]);
  });

  test('raises no false alarm in a page that opens while another writes', async () => {
    const here = profile();
    const writer = await here.open();
    const ada = await keep(writer, 'Ada Ray', 'https://people.example/ada');
    // The manifest answers late, as local storage does when the browser is busy.
    const slow = {
      ...here.manifest,
      read: () => new Promise<null>((resolve) => setTimeout(() => resolve(here.manifest.value as null), 20)),
    };
    let writing = true;
    const writes = (async () => {
      for (let i = 0; writing; i += 1) await write(writer, about(ada, { kind: 'remarked', text: `${i}` }));
    })();
    for (let i = 0; i < 5; i += 1) close(await here.open({ manifest: slow }));
    writing = false;
    await writes;
    expect(here.recoveries).toEqual([]);
  });

  test('gives its journal back the files that the browser forgot, and only those', async () => {
    const here = profile();
    const before = await lived(here);
    const names = [...(await journalFiles()).keys()].sort();
    await forgetFiles(names.slice(1, 3));
    const store = await here.open();
    await verify(here, store);
    expect(await journalFiles()).toHaveProperty('size', names.length - 2 + 1);
    expect((await journaledIds()).sort()).toEqual(before.events.map((event) => event.id).sort());
    const files = await journalFiles();
    await verify(here, store);
    expect(await journalFiles()).toEqual(files);
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
    expect(here.recoveries).toMatchObject([{ restored: 5, unreadable: 2, missing: 1 }]);
    await expectRowsToFold(store);
  });
});
