import { filledText, text, z } from './schema';

/** What a role is: the need. Lists hold one point a line, in the user's words. */
export const roleCard = z.strictObject({
  title: filledText(200),
  org: text(200),
  /** What the work is, day by day. Absent on cards of before. */
  work: z.optional(text(2000)),
  /** What the work gives the person: scope, learning, pay, place, people. */
  offers: z.array(filledText(500)).check(z.maxLength(40)),
  why: text(2000),
  requires: z.array(filledText(500)).check(z.maxLength(40)),
  flexible: z.array(filledText(500)).check(z.maxLength(40)),
  /** What a person should know before saying yes. Absent on cards of before. */
  know: z.optional(z.array(filledText(500)).check(z.maxLength(40))),
});
export type RoleCard = z.infer<typeof roleCard>;

/** Both in the user's words; the balance answers what is in it for whom, whether less would do, and what they expect. */
export const assessment = { purpose: filledText(500), balance: text(4000) };

export const roleEventBodies = [
  z.strictObject({ kind: z.literal('role-opened'), card: roleCard, via: z.enum(['user', 'sample']) }),
  z.strictObject({ kind: z.literal('role-revised'), card: roleCard }),
  /** What their people's data is kept for, and why that weighs more than leaving them alone (GDPR, Article 6(1)(f)). */
  z.strictObject({ kind: z.literal('role-assessed'), ...assessment }),
  z.strictObject({ kind: z.literal('role-closed') }),
  /** An event was a mistake. */
  z.strictObject({ kind: z.literal('corrected'), event: z.uuid(), reason: z.nullable(text(300)) }),
] as const;

export const roleEventBody = z.discriminatedUnion('kind', roleEventBodies);
export type RoleEventBody = z.infer<typeof roleEventBody>;
