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

export const roleEventBodies = [
  z.strictObject({ kind: z.literal('role-opened'), card: roleCard, via: z.enum(['user', 'sample']) }),
  z.strictObject({ kind: z.literal('role-revised'), card: roleCard }),
  z.strictObject({ kind: z.literal('role-closed') }),
] as const;

export const roleEventBody = z.discriminatedUnion('kind', roleEventBodies);
export type RoleEventBody = z.infer<typeof roleEventBody>;
