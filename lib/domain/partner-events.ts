import { LIMITS } from './fields';
import { filledText, instant, text, z } from './schema';

/** What can happen around a partner: a school, an association, a community that people come through. */

const PARTNER_KINDS = ['school', 'association', 'community', 'advocacy', 'other'] as const;

/** What a partner is after: what success is to them, what they are there for, what comes first now. */
const GOAL_KINDS = ['success', 'purpose', 'priority'] as const;

/** What goes from one to the other. */
const EXCHANGE_KINDS = ['introduction', 'knowledge', 'time', 'money', 'visibility', 'other'] as const;

const goal = z.strictObject({ text: filledText(500), kind: z.enum(GOAL_KINDS) });

export const partnerCard = z.strictObject({
  name: filledText(200),
  kind: z.enum(PARTNER_KINDS),
  place: text(LIMITS.place),
  goals: z.array(goal).check(z.maxLength(40)),
  notes: text(LIMITS.paragraph),
});

const exchange = { on: instant, what: filledText(LIMITS.line), of: z.enum(EXCHANGE_KINDS) };

export const partnerEventBodies = [
  z.strictObject({ kind: z.literal('partner-added'), card: partnerCard }),
  z.strictObject({ kind: z.literal('partner-revised'), card: partnerCard }),
  z.strictObject({ kind: z.literal('partner-closed') }),
  /** Somebody of the list speaks for them; `part` says as what. Only the id is held here. */
  z.strictObject({ kind: z.literal('contact-linked'), person: z.uuid(), part: text(LIMITS.line) }),
  /** We gave them something; we asked them for something. */
  z.strictObject({ kind: z.literal('gave'), ...exchange }),
  z.strictObject({ kind: z.literal('asked'), ...exchange }),
  /** Both looked at how it goes; `next` is when they will again. */
  z.strictObject({
    kind: z.literal('reviewed'),
    on: instant,
    next: z.nullable(instant),
    said: text(LIMITS.paragraph),
  }),
  /** An event was a mistake. */
  z.strictObject({ kind: z.literal('corrected'), event: z.uuid(), reason: z.nullable(text(LIMITS.line)) }),
] as const;

export const partnerEventBody = z.discriminatedUnion('kind', partnerEventBodies);
export type PartnerEventBody = z.infer<typeof partnerEventBody>;
