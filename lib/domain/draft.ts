import { CHANNEL_NAMES } from './channels';
import { instant, text, z } from './schema';

/** A note being written: one per person and role, saved at every keystroke. Not an event. */
export const draft = z.strictObject({
  /** `person|role`, role empty where none is picked. */
  id: text(80),
  person: z.uuid(),
  role: z.nullable(z.uuid()),
  channel: z.enum(CHANNEL_NAMES),
  subject: text(1000),
  text: text(20_000),
  updatedAt: instant,
});
export type Draft = z.infer<typeof draft>;

export const draftId = (person: string, role: string | null): string => `${person}|${role ?? ''}`;
