import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStrong } from '../../lib/domain/evidence';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { grounds, standing, standingsByRole } from '../../lib/domain/standing';
import { anyBody, anyBodyWithoutInterest, anyBodyWithoutStop, anyDay, anyEvidence, bodies, RUNS } from './arbitraries';
import { at, personAfter, ROLE_A, ROLE_B, stopped, takenBack } from './builders';

const CANDIDACY = ['candidate', 'handed-over'];
const isInterest = (body: PersonEventBody) => body.kind === 'evidenced' && isStrong(body.evidence);

/** Overall and for each role. */
function everyStanding(events: PersonEventBody[], now: number) {
  const { history } = personAfter(...events);
  return [standing(history, at(now)), ...standingsByRole(history, at(now)).values()];
}

const always = <T>(of: fc.Arbitrary<T>, holds: (drawn: T, now: number) => void) =>
  fc.assert(fc.property(of, anyDay, holds), { numRuns: RUNS });

it('nobody is a candidate without strong evidence', () => {
  always(bodies(anyBodyWithoutInterest), (events, now) => {
    for (const one of everyStanding(events, now)) expect(CANDIDACY).not.toContain(one);
  });
});

it('nobody is a candidate once all strong evidence is taken back', () => {
  always(bodies(fc.oneof(anyBody, anyEvidence)), (events, now) => {
    const undone = events.flatMap((body, index) => (isInterest(body) ? [takenBack(index + 1)] : []));
    for (const one of everyStanding([...events, ...undone], now)) expect(CANDIDACY).not.toContain(one);
  });
});

it('nobody is a candidate for a role they showed no interest in', () => {
  always(bodies(fc.oneof(anyBody, anyEvidence)), (events, now) => {
    const aboutB = events.filter((body) => !isInterest(body) || !('role' in body) || body.role !== ROLE_A);
    fc.pre(aboutB.length > 0);
    expect(CANDIDACY).not.toContain(standingsByRole(personAfter(...aboutB).history, at(now)).get(ROLE_A));
  });
});

it('what happens around one role leaves the other where it was', () => {
  always(bodies(anyBodyWithoutStop), (events, now) => {
    const kept = events.filter((body) => body.kind !== 'corrected');
    const aboutA = kept.filter((body) => !('role' in body) || body.role !== ROLE_B);
    fc.pre(aboutA.length > 0);
    const aside = standingsByRole(personAfter(...kept).history, at(now)).get(ROLE_A);
    expect(standingsByRole(personAfter(...aboutA).history, at(now)).get(ROLE_A)).toBe(aside);
  });
});

it('stop beats everything, wherever it stands', () => {
  always(fc.tuple(bodies(anyBodyWithoutStop), fc.nat(20)), ([events, place], now) => {
    const mild = events.filter((body) => body.kind !== 'corrected');
    const { history } = personAfter(...mild.slice(0, place), stopped(), ...mild.slice(place));
    expect(standing(history, at(now))).toBe('do-not-contact');
  });
});

it('a candidate has an interest to show for it', () => {
  always(bodies(fc.oneof(anyBody, anyEvidence)), (events, now) => {
    const { history } = personAfter(...events);
    fc.pre(CANDIDACY.includes(standing(history, at(now))));
    expect(grounds(history).some((one) => one.evidence && isStrong(one.evidence))).toBe(true);
  });
});

it('taking something back and bringing it back changes nothing', () => {
  always(fc.tuple(bodies(), fc.nat(20)), ([events, nth], now) => {
    const n = (nth % events.length) + 1;
    const there = everyStanding(events, now);
    const andBack = [...events, takenBack(n), takenBack(events.length + 1)];
    expect(everyStanding(andBack, now)).toEqual(there);
  });
});
