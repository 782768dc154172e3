import { afterAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/base.css';
import './around-the-page';
import { Suspense } from 'react';
import { render } from 'vitest-browser-react';
import { PeopleList } from '../../components/panel/people-list';
import { Root } from '../../components/root';
import { DATABASE_NAME } from '../../lib/storage/database';

/** In a page of its own: once its store has let go, this page can only be reloaded. */

afterAll(() => void indexedDB.deleteDatabase(DATABASE_NAME));

it('an update in another window makes this page let go of the data and ask for a reload', async () => {
  await render(
    <Root>
      <Suspense>
        <PeopleList selected={null} />
      </Suspense>
    </Root>,
  );
  await expect.element(page.getByText('Nobody here yet')).toBeVisible();
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, 990);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('this page still holds the database'));
  });
  newer.close();
  await expect.element(page.getByRole('status')).toMatchTextContent('Acquaint has been updated');
  await expect.element(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect.element(page.getByText('Nobody here yet')).not.toBeInTheDocument();
});
