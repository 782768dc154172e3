import { beforeEach, expect, test } from 'vitest';
import type { Person } from '../../lib/domain/person';
import { eraseSubjects } from '../../lib/storage/erase';
import { exportTables } from '../../lib/storage/export-ledger';
import { MOST_BYTES } from '../../lib/storage/photo';
import { dropPhoto, photoOf, putPhoto } from '../../lib/storage/photos';
import { personById } from '../../lib/storage/queries';
import type { Store } from '../../lib/storage/store';
import { about, captured, now, profile, write } from '../storage/scene';

/** Pictures in the real database: one a person, with the event that brought it in, and gone with either. */

let store: Store;
let ada: string;
let event: string;

beforeEach(async () => {
  store = await profile().open();
  ada = store.newId();
  const [first] = await write(store, about(ada, captured('Ada Sund', 'https://ada.example/')));
  event = first?.id ?? '';
});

const picture = (bytes: number): Blob => new Blob([new Uint8Array(bytes)], { type: 'image/webp' });
const keep = (bytes = 1200): Promise<void> =>
  putPhoto(store, { person: ada, event, at: now(), picture: picture(bytes) });
async function person(): Promise<Person> {
  const row = await personById(store, ada);
  if (!row) throw new Error('nobody there');
  return row;
}

test('a picture is kept with a person, and a newer one takes its place', async () => {
  await keep(1200);
  await keep(900);
  expect(await store.db.photos.count()).toBe(1);
  expect((await photoOf(store, await person()))?.size).toBe(900);
});

test('nobody gets a picture who is not in the list, and none that is too heavy', async () => {
  await putPhoto(store, { person: store.newId(), event, at: now(), picture: picture(900) });
  await expect(keep(MOST_BYTES + 1)).rejects.toThrow();
  expect(await store.db.photos.count()).toBe(0);
});

test('taking back the event hides the picture it brought in, and bringing it back shows it', async () => {
  await keep();
  const [struck] = await write(store, about(ada, { kind: 'corrected', event, reason: null }));
  expect(await photoOf(store, await person())).toBe(null);
  await write(store, about(ada, { kind: 'corrected', event: struck?.id ?? '', reason: null }));
  expect((await photoOf(store, await person()))?.size).toBe(1200);
});

test('only the events that brought a picture in take it away', async () => {
  await keep();
  await dropPhoto(store, ada, [store.newId()]);
  expect(await store.db.photos.count()).toBe(1);
  await dropPhoto(store, ada, [event]);
  expect(await store.db.photos.count()).toBe(0);
});

test('erasing a person erases the picture', async () => {
  await keep();
  await eraseSubjects(store, [ada]);
  expect(await store.db.photos.count()).toBe(0);
});

test('an export holds the picture as every browser shows it', async () => {
  await putPhoto(store, { person: ada, event, at: now(), picture: new Blob(['abc'], { type: 'image/webp' }) });
  const { photos } = JSON.parse(await (await exportTables(store)).text());
  expect(photos).toMatchObject([{ person: ada, picture: 'data:image/webp;base64,YWJj' }]);
});
