import { byOrder, type RoleEvent } from './ledger-event';
import { struckEvents, takenBackBy } from './person';
import { assessment, roleCard } from './role-events';
import { clock, instant, z } from './schema';

/** The evolved row of a role: what you source for. */
export const role = z.strictObject({
  id: z.uuid(),
  clock,
  createdAt: instant,
  updatedAt: instant,
  card: roleCard,
  closed: z.boolean(),
  /** The last purpose and balancing note; absent where there is none yet. */
  assessment: z.optional(z.strictObject({ ...assessment, at: instant })),
  sample: z.optional(z.literal(1)),
});
export type Role = z.infer<typeof role>;

/**
 * Folds one event into a role's row; a revision without an opening opens it, a note without one makes none. What was taken
 * back is not known here: a correction asks for `foldRole`.
 */
export function evolveRole(before: Role | undefined, event: RoleEvent): Role | undefined {
  const { body } = event;
  const stamp = { clock: event.clock, updatedAt: Math.max(before?.updatedAt ?? 0, event.at) };
  switch (body.kind) {
    case 'corrected':
      return before && { ...before, ...stamp };
    case 'role-closed':
      return before && { ...before, ...stamp, closed: true };
    case 'role-assessed': {
      const { purpose, balance } = body;
      return before && { ...before, ...stamp, assessment: { purpose, balance, at: event.at } };
    }
    default:
      return described(before, event, body);
  }
}

type Description = Extract<RoleEvent['body'], { kind: 'role-opened' | 'role-revised' }>;

function described(before: Role | undefined, { subject, at, clock }: RoleEvent, body: Description): Role {
  const stamp = { clock, updatedAt: Math.max(before?.updatedAt ?? 0, at), card: body.card, closed: false };
  if (before) return { ...before, ...stamp };
  const sample = body.kind === 'role-opened' && body.via === 'sample' ? { sample: 1 as const } : {};
  return { id: subject, createdAt: at, ...stamp, ...sample };
}

/** The row that a role's events make, whatever order they come in, without what was taken back; none without a description. */
export function foldRole(events: readonly RoleEvent[]): Role | undefined {
  const ordered = [...events].sort(byOrder);
  const struck = struckEvents(ordered.map(({ id, body }) => ({ event: id, corrects: takenBackBy(body) })));
  return ordered
    .filter(({ id }) => !struck.has(id))
    .reduce<Role | undefined>((row, event) => evolveRole(row, event), undefined);
}
