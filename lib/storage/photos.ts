import { type Person, struckEvents } from '../domain/person';
import { type Photo, photo } from './photo';
import { type Store, whileOthersWrite } from './store';

/** Keeps a picture in place of the last one; of nobody who is not, or is no longer, in the list. */
export async function putPhoto(store: Store, row: Photo): Promise<void> {
  const { db } = store;
  const sound = photo.parse(row);
  if (store.closed) return;
  await whileOthersWrite(() =>
    db.transaction('rw', db.photos, db.people, async () => {
      if (await db.people.get(sound.person)) await db.photos.put(sound);
    }),
  );
}

/** A person's picture; null where there is none, or where the event that brought it in was taken back. */
export async function photoOf({ db }: Store, { id, history }: Pick<Person, 'id' | 'history'>): Promise<Blob | null> {
  const found = photo.safeParse(await db.photos.get(id));
  return found.success && !struckEvents(history).has(found.data.event) ? found.data.picture : null;
}

/** Takes a person's picture away, if one of these events brought it in. */
export async function dropPhoto({ db }: Store, person: string, events: readonly string[]): Promise<void> {
  const row = await db.photos.get(person);
  if (row && events.includes(row.event)) await db.photos.delete(person);
}
