import { describe, expect, it } from 'vitest';
import { byUrgency, type NextStep, nextSteps } from '../../lib/domain/next-steps';
import type { PersonEventBody } from '../../lib/domain/person-events';
import {
  ADA,
  answered,
  at,
  captured,
  day,
  declined,
  handedOver,
  notNow,
  personAfter,
  ROLE_B,
  showed,
  stopped,
  takenBack,
  withdrew,
  wroteTo,
} from './builders';

/** What the conversation asks for; duties have tests of their own. */
const stepsAfter = (...bodies: PersonEventBody[]) =>
  nextSteps(personAfter(...bodies), at(day(30))).filter(
    ({ kind }) => kind !== 'notice-due' && kind !== 'retention-ends',
  );
const step = (kind: NextStep['kind'], due: number): NextStep => ({
  kind,
  person: ADA,
  due: at(day(due)).day,
  postponed: false,
});

const note = wroteTo({ on: day(10) });

describe('a debt', () => {
  it.each([
    ['an answer', answered({ on: day(12) })],
    ['a plain thanks', showed('acknowledged', { on: day(12) })],
    ['interest', showed('said-yes', { on: day(12) })],
    ['a no', declined({ on: day(12) })],
    ['a withdrawal', withdrew({ on: day(12) })],
  ])('%s is owed a reply from the day it came', (_, word) => {
    expect(stepsAfter(note, word)).toEqual([step('reply-owed', 12)]);
  });

  it('is paid by a note', () => {
    expect(stepsAfter(note, answered(), wroteTo({ on: day(13) }))).toEqual([step('follow-up', 20)]);
  });

  it('is none where the answer was recorded by mistake', () => {
    expect(stepsAfter(note, answered(), takenBack(2))).toEqual([step('follow-up', 17)]);
  });
});

describe('a follow-up', () => {
  it('is due seven days after the last note', () => {
    expect(stepsAfter(captured([]), note)).toEqual([step('follow-up', 17)]);
    expect(stepsAfter(note, wroteTo({ on: day(17) }))).toEqual([step('follow-up', 24)]);
  });

  it('is not due to who declined and was thanked, or was handed over', () => {
    expect(stepsAfter(note, declined(), wroteTo({ on: day(15) }))).toEqual([]);
    expect(stepsAfter(showed('applied'), handedOver(), wroteTo({ on: day(21) }))).toEqual([]);
  });
});

describe('a rest', () => {
  it('of 180 days follows three notes without an answer', () => {
    const spent = [note, wroteTo({ on: day(16) }), wroteTo({ on: day(22) })];
    expect(stepsAfter(...spent)).toEqual([step('rest-over', 202)]);
  });

  it('lasts until the date they named', () => {
    expect(stepsAfter(note, answered(), notNow(day(90)))).toEqual([step('rest-over', 90)]);
  });

  it('is not forgotten when their “not now” was thanked for', () => {
    expect(stepsAfter(note, notNow(day(90)), wroteTo({ on: day(15) }))).toEqual([step('rest-over', 90)]);
    const thanksForThanks = [answered({ on: day(16) }), wroteTo({ on: day(17) })];
    expect(stepsAfter(note, notNow(day(90)), ...thanksForThanks)).toEqual([step('rest-over', 90)]);
  });

  it('that is over when we write, or a few days after, leaves a follow-up', () => {
    expect(stepsAfter(note, notNow(day(20)), wroteTo({ on: day(15) }))).toEqual([step('follow-up', 22)]);
    expect(stepsAfter(note, notNow(day(20)), wroteTo({ on: day(21) }))).toEqual([step('follow-up', 28)]);
  });

  it('from one role does not silence another that is talked about', () => {
    const talking = [answered({ on: day(15), role: ROLE_B }), wroteTo({ on: day(16), role: ROLE_B })];
    expect(stepsAfter(note, notNow(day(90)), ...talking)).toEqual([step('follow-up', 23)]);
  });

  it('ends with whichever comes later, their date or ours', () => {
    const spent = [wroteTo({ on: day(15) }), wroteTo({ on: day(21) }), wroteTo({ on: day(27) })];
    expect(stepsAfter(notNow(day(400)), ...spent)).toEqual([step('rest-over', 400)]);
    expect(stepsAfter(notNow(day(90)), ...spent)).toEqual([step('rest-over', 207)]);
  });
});

describe('nothing', () => {
  it('is due around someone merely kept', () => {
    expect(stepsAfter(captured([]))).toEqual([]);
  });

  it('is ever due around someone who asked to be left alone', () => {
    expect(stepsAfter(note, answered(), stopped())).toEqual([]);
  });
});

it('debts come first, then what is due the longest', () => {
  const steps = [step('follow-up', 1), step('reply-owed', 9), step('rest-over', 0), step('reply-owed', 5)];
  expect(steps.sort(byUrgency).map((one) => [one.kind, one.due])).toEqual([
    ['reply-owed', at(day(5)).day],
    ['reply-owed', at(day(9)).day],
    ['rest-over', at(day(0)).day],
    ['follow-up', at(day(1)).day],
  ]);
});
