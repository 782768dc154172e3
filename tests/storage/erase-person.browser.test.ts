import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { addByHand } from '../../lib/app/add-by-hand';
import { settingsValue } from '../../lib/app/edges';
import { erasePerson, readmit } from '../../lib/app/erase-person';
import { keepPeople } from '../../lib/app/keep-person';
import { saveDraft } from '../../lib/app/save-draft';
import { taughtValue } from '../../lib/app/teach-store';
import type { LedgerEvent } from '../../lib/domain/ledger-event';
import { standing } from '../../lib/domain/standing';
import { putPhoto } from '../../lib/storage/photos';
import { erasureDescribed, newestPeople, personById } from '../../lib/storage/queries';
import type { Store } from '../../lib/storage/store';
import type { TailStore } from '../../lib/storage/tail';
import { isMuchAlike } from '../../lib/teaching/shape';
import { at, line, pageRead } from '../domain/builders';
import { RECIPE } from '../teach/recipe';
import { about, journalFiles, now, openRaw, profile, requested, write } from './scene';

/** A name that stands nowhere else, so that any trace of it is a trace of them. */
const NAME = 'Quillon Vexthorpe';
const ADDRESS = 'https://people.example/quillon-vexthorpe';
const READING = pageRead([line('name', NAME), line('location', 'Vexport'), line('email', 'q@vexthorpe.example')], {
  address: ADDRESS,
  title: NAME,
});

const [FIELD] = RECIPE.fields;
if (!FIELD) throw new Error('a recipe without a field');

function tailInMemory(): TailStore {
  const entries = new Map<string, readonly LedgerEvent[]>();
  return {
    put: async (id, events) => void entries.set(id, structuredClone(events)),
    all: async () => new Map(entries),
    remove: async (ids) => {
      for (const id of ids) entries.delete(id);
    },
  };
}

let store: Store;
let tail: TailStore;
let them: string;

async function kept(...events: Parameters<typeof about>[1][]): Promise<string> {
  const done = await keepPeople(store, READING, READING.people, 'A remark');
  if (!done.ok) throw new Error(`not kept: ${done.error}`);
  const id = done.value[0]?.id ?? '';
  await write(store, ...events.map((body) => about(id, body)));
  return id;
}

beforeEach(async () => {
  tail = tailInMemory();
  store = await profile().open({ tail });
  await settingsValue.write({ agreedAt: 1, purpose: 'x', signer: { name: 'Mira', org: '' } });
  await taughtValue.write([
    {
      ...RECIPE,
      fields: [
        { ...FIELD, sample: NAME },
        { ...FIELD, field: 'org', sample: 'Port' },
        { ...FIELD, field: 'experience', sample: `Pilot with ${NAME} & Sons, 2021` },
      ],
    },
  ]);
  them = await kept({ kind: 'remarked', text: `${NAME} again` });
  const event = (await personById(store, them))?.history[0]?.event ?? '';
  await putPhoto(store, { person: them, event, at: now(), picture: new Blob([NAME]) });
  await store.db.reminders.put({ id: `${them}|follow-up|20000`, person: them, at: now() });
  await saveDraft(store, { person: them, role: null, channel: 'email', subject: NAME, text: `Hi ${NAME}` });
});

/** Everything that every table, every file, the local storage and the page's own storage say, as one text. */
async function everythingKept(): Promise<string> {
  const db = await openRaw();
  const tables = Array.from(db.objectStoreNames);
  const rows = await Promise.all(tables.map((table) => requested(db.transaction(table).objectStore(table).getAll())));
  db.close();
  const pictures = rows.flat().flatMap((row) => (row.picture instanceof Blob ? row.picture.text() : []));
  const local = await browser.storage.local.get(null);
  return JSON.stringify([
    rows,
    await Promise.all(pictures),
    [...(await journalFiles()).entries()],
    [...(await tail.all()).entries()],
    local,
    { ...localStorage },
  ]);
}

const traces = async (): Promise<string[]> => {
  const everything = await everythingKept();
  return [NAME, 'quillon-vexthorpe', 'vexthorpe.example', 'Vexport'].filter((word) => everything.includes(word));
};

test('before, they are in tables, files, the tail, what was taught and the page’s own storage', async () => {
  expect(await traces()).toHaveLength(4);
  expect(JSON.stringify(await taughtValue.read())).toContain(NAME);
  expect(JSON.stringify({ ...localStorage })).toContain(NAME);
  expect((await tail.all()).size).toBeGreaterThan(0);
});

test('an erased person is in none of them; what was taught on their page still has its shape', async () => {
  expect((await erasePerson(store, them, 'asked for it')).ok).toBe(true);
  expect(await traces()).toEqual([]);
  const [first, second] = (await taughtValue.read())?.[0]?.fields ?? [];
  expect(first?.sample).toBe('Xxxxxxx Xxxxxxxxx');
  expect(isMuchAlike(first?.sample ?? '', NAME)).toBe(true);
  expect(second?.sample).toBe('Port');
});

test('a note that another page goes on writing to them leaves nothing', async () => {
  await erasePerson(store, them, '');
  await saveDraft(store, { person: them, role: null, channel: 'email', subject: '', text: `Hi ${NAME}` });
  expect(await traces()).toEqual([]);
});

describe('somebody erased', () => {
  const again = () => keepPeople(store, READING, READING.people, '');
  const typed = () => addByHand(store, { name: NAME }, ADDRESS);
  const erased = async (): Promise<string> => {
    const done = await erasePerson(store, them, '');
    if (!done.ok) throw new Error(done.error);
    return done.value;
  };

  test('is kept out by page and by hand until that is lifted', async () => {
    const id = await erased();
    expect(await again()).toEqual({ ok: false, error: 'erased' });
    expect(await typed()).toEqual({ ok: false, error: 'erased' });
    expect((await erasureDescribed(store, { identity: ADDRESS, facts: [] }))?.id).toBe(id);
    await readmit(store, id, 'They applied themselves');
    expect(await erasureDescribed(store, { identity: ADDRESS, facts: [] })).toBeNull();
    expect((await typed()).ok).toBe(true);
    expect((await newestPeople(store, 9, null)).rows.map((one) => one.name)).toEqual([NAME]);
  });

  test.each([
    ['page', again],
    ['hand', typed],
  ])('who had asked for no more contact is not written to when they come back by %s', async (_, bring) => {
    await write(store, about(them, { kind: 'stopped', on: now(), quote: '' }));
    await readmit(store, await erased(), 'They applied themselves');
    expect((await bring()).ok).toBe(true);
    const [row] = (await newestPeople(store, 9, null)).rows;
    expect(row && standing(row.history, at(now()))).toBe('do-not-contact');
  });
});
