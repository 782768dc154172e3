import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStrong } from '../../lib/domain/evidence';
import { foldPeople, foldPerson } from '../../lib/domain/evolve-person';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import { memberOf } from '../../lib/domain/merging';
import { type Person, person } from '../../lib/domain/person';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { standing, standingsByRole } from '../../lib/domain/standing';
import { anyBody, anyBodyWithoutInterest, anyDay, RUNS } from './arbitraries';
import { at, mergedWith, stopped } from './builders';
import { anyCrowd, anyone, crowdOf, followedBy } from './crowd';

const always = <T>(of: fc.Arbitrary<T>, holds: (drawn: T) => void) =>
  fc.assert(fc.property(of, holds), { numRuns: RUNS });

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const rowsOf = (events: readonly PersonEvent[]): Person[] => foldPeople(events).sort(byId);

/** The row that stands for somebody. */
const rowFor = (rows: readonly Person[], one: string): Person | undefined =>
  rows.find((row) => row.id === one || row.members?.includes(one));

/** Whom a row stands for. */
const all = (row: Person): string[] => [row.id, ...(row.members ?? [])];

it('two devices that unite what they know of a crowd have the same rows, whatever order it comes in', () => {
  const shuffled = (events: PersonEvent[]) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray(events, { minLength: events.length }),
      fc.shuffledSubarray(events),
    );
  always(anyCrowd.chain(shuffled), ([events, atDesk, onLaptop]) => {
    const united = new Map([...onLaptop, ...atDesk].map((event) => [event.id, event]));
    expect(rowsOf([...united.values()])).toEqual(rowsOf(events));
  });
});

it('everybody is in one row, and stands in it under the first of them that is known', () => {
  always(anyCrowd, (events) => {
    const rows = rowsOf(events);
    const subjects = new Set(events.map(({ subject }) => subject));
    const named = rows.flatMap(all);
    expect(new Set(named).size).toBe(named.length);
    for (const subject of subjects) expect(named).toContain(subject);
    for (const row of rows) {
      expect(row.id).toBe(
        all(row)
          .filter((one) => subjects.has(one))
          .sort()[0],
      );
      expect(person.safeParse(row).error).toBeUndefined();
    }
  });
});

it('the row of those who were merged is the fold of what happened to all of them', () => {
  always(anyCrowd, (events) => {
    for (const row of rowsOf(events)) {
      const own = events.filter(({ subject }) => all(row).includes(subject));
      expect(foldPerson(own, row.id)).toEqual(row);
      expect(foldPeople(own)).toEqual([row]);
    }
  });
});

/** Something new about whoever stands for them, placed as the ledger places it. */
const placed =
  (one: string, body: PersonEventBody) =>
  (before: readonly PersonEvent[]): Pick<PersonEvent, 'subject' | 'body'> => {
    const row = rowFor(rowsOf(before), one);
    return { subject: row ? memberOf(row, body) : one, body };
  };

it('a merge taken back is as if a remark had been made and taken back: nothing else is left of it in any row', () => {
  const drawn = fc.tuple(anyCrowd, anyone, anyone, fc.array(fc.tuple(anyone, anyBody), { maxLength: 3 }));
  always(drawn, ([events, one, other, later]) => {
    const merged = followedBy(
      events,
      () => ({ subject: one, body: mergedWith(other) }),
      ...later.map(([whom, body]) => placed(whom, body)),
    );
    const merge = merged[events.length];
    const lastStruck = merged.some(({ body }) => body.kind === 'corrected' && body.event === merge?.id);
    fc.pre(merge !== undefined && !lastStruck);
    const apart = followedBy(merged, () => ({
      subject: one,
      body: { kind: 'corrected', event: merge?.id ?? '', reason: null },
    }));
    const never = apart.map((event) =>
      event === merge ? { ...event, body: { kind: 'remarked' as const, text: 'Hm' } } : event,
    );
    const plain = (row: Person): Person => ({
      ...row,
      history: row.history.map(({ about, ...own }) =>
        own.event === merge?.id ? { ...own, kind: 'remarked' } : { ...own, ...(about && { about }) },
      ),
    });
    expect(rowsOf(apart).map(plain)).toEqual(rowsOf(never));
  });
});

it('a word on something earlier stands with whom that is about, merged or not', () => {
  always(fc.tuple(anyCrowd, anyone, anyBody), ([events, whom, body]) => {
    const row = rowFor(rowsOf(events), whom);
    fc.pre(row !== undefined);
    if (!row) return;
    const meant =
      body.kind === 'corrected'
        ? body.event
        : body.kind === 'removed'
          ? body.fact.split('/')[0]
          : body.kind === 'told' || body.kind === 'changed' || body.kind === 'decided'
            ? body.feedback
            : null;
    const event = events.find((one) => one.id === meant && all(row).includes(one.subject));
    const owner = memberOf(row, body);
    expect(all(row)).toContain(owner);
    if (event) expect(owner).toBe(event.subject);
  });
});

it('nobody becomes a candidate by being merged, but with who showed a strong interest', () => {
  always(fc.tuple(crowdOf(anyBodyWithoutInterest), anyDay), ([events, now]) => {
    for (const { history } of rowsOf(events))
      for (const one of [standing(history, at(now)), ...standingsByRole(history, at(now)).values()])
        expect(['candidate', 'handed-over']).not.toContain(one);
  });
});

it('once the strong evidence of all who were merged is taken back, nobody of them is a candidate', () => {
  always(fc.tuple(anyCrowd, anyDay), ([events, now]) => {
    const shown = events.filter(({ body }) => body.kind === 'evidenced' && isStrong(body.evidence));
    const undone = followedBy(
      events,
      ...shown.map((event) => placed(event.subject, { kind: 'corrected', event: event.id, reason: null })),
    );
    for (const { history } of rowsOf(undone))
      expect(['candidate', 'handed-over']).not.toContain(standing(history, at(now)));
  });
});

it('who asked for no more contact is asked for by all they were merged with', () => {
  const mild = crowdOf(anyBody.filter(({ kind }) => kind !== 'corrected'));
  always(fc.tuple(mild, anyone, anyDay), ([events, whom, now]) => {
    const told = followedBy(events, () => ({ subject: whom, body: stopped() }));
    const row = rowFor(rowsOf(told), whom);
    expect(row && standing(row.history, at(now))).toBe('do-not-contact');
  });
});
