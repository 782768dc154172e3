import { expect, it } from 'vitest';
import { AGENDA, agenda } from '../../lib/domain/agenda';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import { daysOffOf, NO_SETTINGS, policyOf } from '../../lib/domain/settings';
import { answered, at, captured, day, id, noticed, personAfter, wroteTo } from './builders';

const named = (n: number, ...bodies: Parameters<typeof personAfter>) => ({ ...personAfter(...bodies), id: id(n) });

it('holds everybody once, in the group of their most urgent step, the longest due first', () => {
  const people = [
    named(1, wroteTo({ on: day(18) })),
    named(2, wroteTo({ on: day(10) })),
    named(3, answered({ on: day(19) })),
    named(4, captured([]), wroteTo({ on: day(10) })),
    named(5, wroteTo({ on: day(8) })),
    named(6, captured([]), noticed()),
  ];
  const groups = agenda(people, at(day(20)), DEFAULT_POLICY);
  const shown = AGENDA.map((group) =>
    groups[group].map(({ person, steps }) => [person.id, ...steps.map(({ kind }) => kind)]),
  );
  expect(shown).toEqual([
    [
      [id(4), 'notice-due', 'follow-up'],
      [id(3), 'reply-owed'],
    ],
    [
      [id(5), 'follow-up'],
      [id(2), 'follow-up'],
    ],
    [[id(1), 'follow-up']],
  ]);
});

it('a debt of the days to come comes after what is due today', () => {
  const person = personAfter(captured([]), wroteTo({ on: day(10) }));
  const debt = agenda([named(1, captured([]))], at(day(27)), DEFAULT_POLICY);
  expect(debt.ahead.map(({ steps }) => steps.map(({ kind }) => kind))).toEqual([['notice-due']]);
  expect(agenda([person], at(day(9)), DEFAULT_POLICY).ahead.map(({ steps }) => steps.length)).toEqual([1]);
});

it('the weekend is off unless the user says otherwise', () => {
  expect(daysOffOf(NO_SETTINGS)).toEqual([6, 7]);
  expect(policyOf({ daysOff: [] }).daysOff.weekdays).toEqual([]);
  expect(policyOf({ daysOff: [3] })).toEqual({ ...DEFAULT_POLICY, daysOff: { weekdays: [3], dates: [] } });
});
