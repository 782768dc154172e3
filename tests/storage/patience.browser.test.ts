import { afterEach, expect, test, vi } from 'vitest';
import { newestPeople } from '../../lib/storage/queries';
import { close, keep, profile } from './scene';

afterEach(() => vi.restoreAllMocks());

/** The browser refuses to open the database this many times, as it was seen to do after a crash. */
function refuse(times: number, name = 'UnknownError'): void {
  const real = indexedDB.open.bind(indexedDB);
  let left = times;
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    if (left-- > 0) throw new DOMException('Internal error opening backing store for indexedDB.open.', name);
    return real(...args);
  });
}

test('a database that the browser refuses once is opened at another try, with all that is in it', async () => {
  const here = profile();
  const store = await here.open();
  const ada = await keep(store, 'Ada Ray', 'https://people.example/ada');
  close(store);
  refuse(2);
  const again = await here.open();
  expect((await newestPeople(again, 10, null)).rows).toMatchObject([{ id: ada }]);
  expect(here.recoveries).toEqual([]);
});

test('what is refused for another reason is told at once', async () => {
  refuse(1, 'SecurityError');
  await expect(profile().open()).rejects.toThrow('Internal error opening');
});
