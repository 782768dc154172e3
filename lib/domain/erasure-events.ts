import { filledText, text, z } from './schema';

/**
 * That somebody was erased, and what keeps them erased: keyed hashes of the addresses they were known by, from which nobody
 * can be told, and the ids under which old copies may still hold them.
 */

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const erasureEventBodies = [
  z.strictObject({
    kind: z.literal('erased'),
    subjects: z.array(z.uuid()).check(z.minLength(1), z.maxLength(100)),
    /** The key of the hashes; the same for all erasures that a device makes. */
    key: hash,
    hashes: z.array(hash).check(z.maxLength(5000)),
    /** Whether they had asked for no more contact: that outlives them being erased. */
    stopped: z.boolean(),
    reason: text(300),
  }),
  /** The user lets them be kept again; the reason is theirs to answer for. */
  z.strictObject({ kind: z.literal('readmitted'), reason: filledText(4000) }),
] as const;

export const erasureEventBody = z.discriminatedUnion('kind', erasureEventBodies);
export type ErasureEventBody = z.infer<typeof erasureEventBody>;
