import { beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/base.css';
import { Suspense } from 'react';
import { render } from 'vitest-browser-react';
import { StoreNotices } from '../../components/notices';
import { DATABASE_NAME } from '../../lib/storage/database';

/** In a page of its own, since the store is opened once a page: a newer version was here before. */

const opened = (version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.onupgradeneeded = () => request.result.createObjectStore('events', { keyPath: 'id' }).put({ id: 'theirs' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

beforeAll(async () => {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE_NAME).onsuccess = resolve;
  });
  (await opened(990)).close();
  return () => void indexedDB.deleteDatabase(DATABASE_NAME);
});

it('data of a newer version is told as such, left as it is, and can be taken out', async () => {
  const links: string[] = [];
  HTMLAnchorElement.prototype.click = function click() {
    links.push(this.download);
  };
  await render(
    <Suspense>
      <StoreNotices />
    </Suspense>,
  );
  await expect.element(page.getByRole('status')).toMatchTextContent('This data was written by a newer Acquaint');
  await page.getByRole('button', { name: 'Export everything' }).click();
  await expect.poll(() => links).toEqual(['acquaint-export.json']);
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const rows = (await opened()).transaction('events').objectStore('events').getAll();
  rows.onsuccess = () => resolve(rows.result);
  expect(await promise).toEqual([{ id: 'theirs' }]);
});
