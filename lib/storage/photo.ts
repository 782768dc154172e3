import { instant, z } from '../domain/schema';

/** The most that a picture may weigh, in bytes. */
export const MOST_BYTES = 16_000;

/** A small picture of a person, one each, kept with the event that brought it in. */
export const photo = z.strictObject({
  person: z.uuid(),
  event: z.uuid(),
  at: instant,
  picture: z.instanceof(Blob).check(z.refine((blob) => blob.size <= MOST_BYTES)),
});
export type Photo = z.infer<typeof photo>;
