import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoleEvent } from '../../lib/domain/ledger-event';
import { evolveRole, foldRole, role } from '../../lib/domain/role';
import type { RoleCard, RoleEventBody } from '../../lib/domain/role-events';
import { anyDay, RUNS } from './arbitraries';
import { day, id, ROLE_A } from './builders';

const card = (title: string): RoleCard => ({ title, org: '', offers: [], why: '', requires: [], flexible: [] });
const opened = (title: string, via: 'user' | 'sample' = 'user') =>
  ({ kind: 'role-opened', card: card(title), via }) satisfies RoleEventBody;
const revised = (title: string) => ({ kind: 'role-revised', card: card(title) }) satisfies RoleEventBody;
const assessed = (balance: string) =>
  ({ kind: 'role-assessed', purpose: 'finding engineers', balance }) satisfies RoleEventBody;
const closed = { kind: 'role-closed' } satisfies RoleEventBody;
/** Takes the nth event of the story back. */
const takenBack = (n: number) => ({ kind: 'corrected', event: id(n), reason: null }) satisfies RoleEventBody;

const place = (body: RoleEventBody, n: number): RoleEvent => ({
  of: 'role',
  id: id(n),
  subject: ROLE_A,
  at: day(n),
  device: 'desk',
  clock: n,
  schema: 1,
  body,
});
const roleAfter = (...bodies: RoleEventBody[]) => foldRole(bodies.map((body, index) => place(body, index + 1)));

describe('a role', () => {
  it('is open as it was described', () => {
    expect(roleAfter(opened('Engineer'))).toEqual({
      id: ROLE_A,
      clock: 1,
      createdAt: day(1),
      updatedAt: day(1),
      card: card('Engineer'),
      closed: false,
    });
  });

  it('is what it was last described as', () => {
    expect(roleAfter(opened('Engineer'), revised('River engineer'))?.card.title).toBe('River engineer');
  });

  it('is closed and opened again', () => {
    expect(roleAfter(opened('Engineer'), closed)?.closed).toBe(true);
    expect(roleAfter(opened('Engineer'), closed, opened('Engineer'))?.closed).toBe(false);
  });

  it('carries the last note on why its people are kept, open or closed', () => {
    const row = roleAfter(opened('Engineer'), assessed('one note'), closed, assessed('none after a no'));
    expect(row).toMatchObject({ closed: true, assessment: { balance: 'none after a no', at: day(4) } });
    expect(roleAfter(opened('Engineer'), assessed('one note'), revised('Engineer'))?.assessment?.balance).toBe(
      'one note',
    );
  });

  it('that was never described is none', () => {
    expect(roleAfter(closed)).toBeUndefined();
    expect(roleAfter(assessed('one note'))).toBeUndefined();
  });

  it('is as it was once a change is taken back, and as it was changed once that is, too', () => {
    const told = [opened('Engineer'), revised('River engineer'), takenBack(2)] as const;
    expect(roleAfter(...told)?.card.title).toBe('Engineer');
    expect(roleAfter(...told, takenBack(3))?.card.title).toBe('River engineer');
    expect(roleAfter(opened('Engineer'), closed, takenBack(2))?.closed).toBe(false);
    expect(roleAfter(opened('Engineer'), takenBack(1))).toBeUndefined();
  });

  it('is marked where it is made up', () => {
    expect(roleAfter(opened('Engineer', 'sample'), revised('Engineer'))?.sample).toBe(1);
  });
});

it('the row follows from the events alone: any order of arrival, one by one or all at once', () => {
  const body = fc.constantFrom<RoleEventBody>(
    opened('One'),
    opened('Two', 'sample'),
    revised('Three'),
    assessed('Four'),
    closed,
  );
  const drawn = fc.array(fc.tuple(body, anyDay, fc.constantFrom('desk', 'laptop')), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(drawn, fc.nat(), (told, turn) => {
      const events = told.map(([one, at, device], n) => ({ ...place(one, n + 1), at, device }));
      const row = events.reduce<ReturnType<typeof evolveRole>>(evolveRole, undefined);
      const cut = turn % events.length;
      expect(foldRole([...events.slice(cut), ...events.slice(0, cut)])).toEqual(row);
      if (row) expect(role.safeParse(row).error).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
});
