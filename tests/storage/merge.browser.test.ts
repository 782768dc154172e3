import { expect, test } from 'vitest';
import { peopleNamed, suspectsOf } from '../../lib/storage/duplicates';
import type { Store } from '../../lib/storage/store';
import { about, expectRowsToFold, keep, profile, rowsOf, write } from './scene';

const ADA = 'https://people.example/ada';
const AT_WORK = 'https://work.example/ada';

const ids = async (store: Store): Promise<string[]> => (await rowsOf(store)).people.map(({ id }) => id);

test('merged, taken apart and brought back: each time the rows are the fold of the events, and as many as are counted', async () => {
  const store = await profile().open();
  const [one, other] = [await keep(store, 'Ada Ray', ADA), await keep(store, 'Ada M. Ray', AT_WORK)];
  const before = await rowsOf(store);
  const say = async (event: string | undefined): Promise<string | undefined> =>
    (await write(store, about(one, { kind: 'corrected', event: event ?? '', reason: null })))[0]?.id;
  const [merge] = await write(store, about(one, { kind: 'merged', other, reason: '' }));
  expect(await ids(store)).toEqual([one]);
  await expectRowsToFold(store);
  const apart = await say(merge?.id);
  expect(await ids(store)).toEqual([one, other]);
  await expectRowsToFold(store);
  await say(apart);
  expect(await ids(store)).toEqual([one]);
  await expectRowsToFold(store);
  await say(merge?.id);
  const after = await rowsOf(store);
  expect(after.people.map(({ facts, keys }) => ({ facts, keys }))).toEqual(
    before.people.map(({ facts, keys }) => ({ facts, keys })),
  );
  expect(after.state).toMatchObject({ people: 2 });
});

test('who looks alike is found by name from either side, and not once they are said to be two', async () => {
  const store = await profile().open();
  // Both keep bees, as everybody in these tests does.
  const [one, other] = [await keep(store, 'Ada Ray', ADA), await keep(store, 'Ray, Ada Maria', AT_WORK)];
  await keep(store, 'Ben Ray', 'https://people.example/ben');
  const alike = async (id: string) => (await suspectsOf(store, id)).map(({ person }) => person.id);
  expect([await alike(one), await alike(other)]).toEqual([[other], [one]]);
  await write(store, about(other, { kind: 'kept-apart', other: one }));
  expect([await alike(one), await alike(other)]).toEqual([[], []]);
});

test('people are found by the beginnings of their names', async () => {
  const store = await profile().open();
  const [ada, ben] = [await keep(store, 'Ada Ray', ADA), await keep(store, 'Ben Ray', AT_WORK)];
  const found = async (typed: string) => (await peopleNamed(store, typed, 10)).map(({ id }) => id);
  expect(await found('ra')).toEqual([ada, ben]);
  expect(await found('RAY b')).toEqual([ben]);
  expect(await found('ay')).toEqual([]);
  expect(await found(' ')).toEqual([]);
});
