import { filledText, instant, text, z } from './schema';

/** What the user said at the first run. Nothing is captured before `agreedAt` is set. */
export const settings = z.strictObject({
  agreedAt: z.nullable(instant),
  purpose: text(500),
  signer: z.strictObject({ name: text(120), org: text(200) }),
  /** Whether a small picture is kept with a person. Absent means no. */
  photos: z.optional(z.boolean()),
  /** Sentences of the user's own for notes, with gaps such as `{first name}`. */
  snippets: z.optional(
    z.array(z.strictObject({ name: filledText(60), text: filledText(2000) })).check(z.maxLength(100)),
  ),
});
export type Settings = z.infer<typeof settings>;

export const NO_SETTINGS: Settings = { agreedAt: null, purpose: '', signer: { name: '', org: '' } };
