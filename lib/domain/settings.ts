import type { NoticeLanguage } from './languages';
import { DEFAULT_POLICY, type Policy } from './policy';
import { filledText, instant, text, z } from './schema';

const own = z.optional(filledText(20_000));
const ownText = { en: own, de: own, fr: own, es: own, it: own, nl: own, pt: own } satisfies Record<
  NoticeLanguage,
  typeof own
>;

/** What the user said at the first run. Nothing is captured before `agreedAt` is set. */
export const settings = z.strictObject({
  agreedAt: z.nullable(instant),
  purpose: text(500),
  signer: z.strictObject({ name: text(120), org: text(200) }),
  /** Whether a small picture is kept with a person. Absent means no. */
  photos: z.optional(z.boolean()),
  /** The days of the week on which the user does not work, Monday being 1. Absent means the weekend. */
  daysOff: z.optional(z.array(z.number().check(z.int(), z.gte(1), z.lte(7))).check(z.maxLength(7))),
  /** Rules of the coach that are switched off, by id. */
  coachOff: z.optional(z.array(text(60)).check(z.maxLength(200))),
  /** Sentences of the user's own for notes, with gaps such as `{first name}`. */
  snippets: z.optional(
    z.array(z.strictObject({ name: filledText(60), text: filledText(2000) })).check(z.maxLength(100)),
  ),
  /** How people whose data is held reach the user; named in notices. */
  contact: z.optional(text(300)),
  /** Notice texts that the user has changed, by language (`de`); the others are the house's own. */
  notices: z.optional(z.strictObject(ownText)),
});
export type Settings = z.infer<typeof settings>;

export const NO_SETTINGS: Settings = { agreedAt: null, purpose: '', signer: { name: '', org: '' } };

const WEEKEND: readonly number[] = [6, 7];

export const daysOffOf = ({ daysOff }: Pick<Settings, 'daysOff'>): readonly number[] => daysOff ?? WEEKEND;

/** Patience and duty as this user has them. */
export const policyOf = (of: Pick<Settings, 'daysOff'>): Policy => ({
  ...DEFAULT_POLICY,
  daysOff: { ...DEFAULT_POLICY.daysOff, weekdays: daysOffOf(of) },
});
