import { byOrder, type RoleEvent } from './ledger-event';
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

/** Folds one event into a role's row; a revision without an opening opens it, a note without one makes none. */
export function evolveRole(before: Role | undefined, event: RoleEvent): Role | undefined {
  const { body } = event;
  const stamp = { clock: event.clock, updatedAt: Math.max(before?.updatedAt ?? 0, event.at) };
  if (body.kind === 'role-closed') return before && { ...before, ...stamp, closed: true };
  if (body.kind === 'role-assessed') {
    const { purpose, balance } = body;
    return before && { ...before, ...stamp, assessment: { purpose, balance, at: event.at } };
  }
  if (before) return { ...before, ...stamp, card: body.card, closed: false };
  const sample = body.kind === 'role-opened' && body.via === 'sample' ? { sample: 1 as const } : {};
  return { id: event.subject, createdAt: event.at, ...stamp, card: body.card, closed: false, ...sample };
}

export function foldRole(events: readonly RoleEvent[]): Role | undefined {
  let row: Role | undefined;
  for (const event of [...events].sort(byOrder)) row = evolveRole(row, event);
  return row;
}
