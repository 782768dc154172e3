import type { PageReading, PersonReading } from '../domain/fields';
import { z } from '../domain/schema';
import { activeTab, addressOf } from '../platform/page-script';
import { cropSquare } from '../platform/photo-crop';
import { shootTab, whereShown } from '../platform/photo-shot';
import { MOST_BYTES } from '../storage/photo';
import { putPhoto } from '../storage/photos';
import type { Store } from '../storage/store';
import { now } from './edges';
import type { Kept } from './keep-person';

/** The side of a kept picture, in pixels. */
const SIDE = 96;

const part = z.number().check(z.gte(0), z.lte(1));
const rectangle = z.strictObject({ x: part, y: part, width: part, height: part });

/**
 * A small picture of a page's person, cut from what the tab shows under the user's gesture: nothing is requested. Null
 * where none shows, or where the tab no longer shows the page that was read.
 */
export async function cropPhoto(reading: PageReading, { facts }: PersonReading): Promise<Blob | null> {
  const address = facts.find((fact) => fact.field === 'photo')?.value;
  const tab = await activeTab();
  if (typeof address !== 'string' || !tab.ok || tab.value.address !== reading.address) return null;
  const { id } = tab.value;
  const at = rectangle.safeParse(await whereShown(id, address));
  const shot = at.success ? await shootTab(id) : null;
  // Scrolled or gone elsewhere meanwhile: the place must be the same after the picture was taken.
  if (!at.success || !shot || (await addressOf(id)) !== reading.address) return null;
  const after = rectangle.safeParse(await whereShown(id, address));
  if (!after.success || after.data.x !== at.data.x || after.data.y !== at.data.y) return null;
  return cropSquare(shot, at.data, SIDE, MOST_BYTES);
}

/** Keeps a picture with the event that kept its person. */
export async function keepPhoto(store: Store, { id, events }: Kept, picture: Blob): Promise<void> {
  const [event] = events;
  if (event) await putPhoto(store, { person: id, event, at: now(), picture });
}
