import { CHANNEL_NAMES } from './channels';
import { NOTE_LANGUAGES } from './note-language';
import { instant, text, z } from './schema';

/** How many earlier texts of a draft are kept. */
export const EARLIER_DRAFTS = 10;

/** A note being written: one per person and role, saved at every keystroke. Not an event. */
export const draft = z.strictObject({
  /** `person|role`, role empty where none is picked. */
  id: text(80),
  person: z.uuid(),
  role: z.nullable(z.uuid()),
  channel: z.enum(CHANNEL_NAMES),
  subject: text(1000),
  text: text(20_000),
  /** The language it is written in and how it addresses the reader; absent in drafts of before. */
  lang: z.optional(z.enum(NOTE_LANGUAGES)),
  address: z.optional(z.enum(['familiar', 'formal'])),
  /** What the text was when it was taken up again, the newest last. */
  earlier: z.optional(z.array(z.strictObject({ at: instant, text: text(20_000) })).check(z.maxLength(EARLIER_DRAFTS))),
  updatedAt: instant,
});
export type Draft = z.infer<typeof draft>;

export const draftId = (person: string, role: string | null): string => `${person}|${role ?? ''}`;
