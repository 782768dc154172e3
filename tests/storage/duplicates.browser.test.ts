import { expect, test } from 'vitest';
import { peopleNamed, suspectsOf } from '../../lib/storage/duplicates';
import { about, keep, profile, write } from './scene';

const ADA = 'https://people.example/ada';
const AT_WORK = 'https://work.example/ada';

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
