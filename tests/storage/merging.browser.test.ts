import { beforeEach, expect, test } from 'vitest';
import { undoKeep } from '../../lib/app/keep-person';
import { personById } from '../../lib/storage/queries';
import type { Store } from '../../lib/storage/store';
import { about, expectRowsToFold, keep, profile, rowsOf, write } from './scene';

let store: Store;
let ada: string;
let twin: string;
let merge: string;

beforeEach(async () => {
  store = await profile().open();
  ada = await keep(store, 'Ada Ray', 'https://people.example/ada');
  twin = await keep(store, 'A. Ray', 'https://code.example/ada');
  merge = (await write(store, about(ada, { kind: 'merged', other: twin, reason: '' })))[0]?.id ?? '';
});

const takeBack = async (event: string): Promise<string> =>
  (await write(store, about(ada, { kind: 'corrected', event, reason: null })))[0]?.id ?? '';

const idsOfRows = async (): Promise<string[]> => (await rowsOf(store)).people.map((row) => row.id).sort();

test('a merge makes one row of two, taken back two of one, and brought back one again', async () => {
  expect(await idsOfRows()).toEqual([ada]);
  await expectRowsToFold(store);
  const apart = await takeBack(merge);
  expect(await idsOfRows()).toEqual([ada, twin].sort());
  await expectRowsToFold(store);
  await takeBack(apart);
  expect(await idsOfRows()).toEqual([ada]);
  expect((await personById(store, twin))?.id).toBe(ada);
  await expectRowsToFold(store);
  await takeBack(merge);
  const { people, state } = await rowsOf(store);
  expect(people.map(({ name, keys }) => [name, keys])).toEqual([
    ['Ada Ray', ['people.example/ada']],
    ['A. Ray', ['code.example/ada']],
  ]);
  expect(state).toMatchObject({ people: 2 });
});

test.each(['the one whose id the row bears', 'the other'])(
  'of two who were merged, %s goes and the other stays',
  async (who) => {
    const [gone, stays] = who === 'the other' ? [twin, ada] : [ada, twin];
    await undoKeep(store, [{ id: gone, known: false, events: [] }]);
    expect(await idsOfRows()).toEqual([stays]);
    expect(await personById(store, stays)).toMatchObject({ name: stays === ada ? 'Ada Ray' : 'A. Ray' });
    await expectRowsToFold(store);
  },
);

test('who asks to be left alone while two are one is left alone as either of them', async () => {
  await write(store, about(ada, { kind: 'stopped', on: store.now(), quote: '' }));
  await takeBack(merge);
  for (const id of [ada, twin]) expect((await personById(store, id))?.standing).toBe('do-not-contact');
  await expectRowsToFold(store);
});
