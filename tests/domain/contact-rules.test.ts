import { describe, expect, it } from 'vitest';
import { contactVerdict } from '../../lib/domain/contact-rules';
import type { PersonEventBody } from '../../lib/domain/person-events';
import {
  answered,
  at,
  captured,
  day,
  declined,
  notNow,
  personAfter,
  ROLE_A,
  ROLE_B,
  showed,
  stopped,
  takenBack,
  withdrew,
  wroteTo,
} from './builders';

const verdict = (on: number, role: string | null, ...bodies: PersonEventBody[]) =>
  contactVerdict(personAfter(...bodies).history, role, at(day(on)));
const refusal = (on: number, role: string | null, ...bodies: PersonEventBody[]) => verdict(on, role, ...bodies).refusal;

const first = wroteTo({ on: day(0), role: ROLE_A });
const second = wroteTo({ on: day(6), role: ROLE_A });
const third = wroteTo({ on: day(12), role: ROLE_A });

describe('one first impression', () => {
  it('a first note may go out', () => {
    expect(verdict(0, ROLE_A, captured([]))).toEqual({ occasion: 'first', refusal: null });
  });

  it('a second first note about another role is refused, also long after', () => {
    expect(refusal(1, ROLE_B, first)).toBe('second-first-note');
    expect(refusal(150, ROLE_B, first)).toBe('second-first-note');
    expect(refusal(10, null, first)).toBe('second-first-note');
  });

  it('on another channel, too', () => {
    expect(refusal(10, ROLE_B, wroteTo({ on: day(0), channel: 'sms' }))).toBe('second-first-note');
  });

  it('another role may be raised with someone who has answered', () => {
    const talking = [first, answered({ on: day(1) }), wroteTo({ on: day(2) })];
    expect(verdict(8, ROLE_B, ...talking)).toEqual({ occasion: 'follow-up', refusal: null });
  });

  it('a note sent by mistake, once taken back, was never sent', () => {
    expect(verdict(1, ROLE_B, first, takenBack(1))).toEqual({ occasion: 'first', refusal: null });
  });
});

describe('patience', () => {
  it('a follow-up is too soon within five days', () => {
    expect(verdict(4, ROLE_A, first)).toEqual({ occasion: 'follow-up', refusal: 'too-soon' });
    expect(refusal(5, ROLE_A, first)).toBeNull();
  });

  it('after three notes without an answer there is rest for 180 days', () => {
    expect(refusal(191, ROLE_A, first, second, third)).toBe('touches-spent');
    expect(refusal(191, ROLE_B, first, second, third)).toBe('touches-spent');
  });

  it('once the rest is over, one may write again, about any role', () => {
    expect(refusal(192, ROLE_A, first, second, third)).toBeNull();
    expect(refusal(192, ROLE_B, first, second, third)).toBeNull();
  });

  it('and after that note there is rest again', () => {
    expect(refusal(300, ROLE_A, first, second, third, wroteTo({ on: day(192) }))).toBe('touches-spent');
  });

  it('an answer gives all touches back', () => {
    expect(refusal(20, ROLE_A, first, second, third, answered({ on: day(13) }), wroteTo({ on: day(14) }))).toBeNull();
  });
});

describe('not now', () => {
  const asked = [first, answered({ on: day(1) }), notNow(day(90), { on: day(1) })];

  it('means no note until the date, about whatever role', () => {
    expect(refusal(89, ROLE_A, ...asked)).toBe('resting');
    expect(refusal(89, ROLE_B, ...asked)).toBe('resting');
    expect(refusal(90, ROLE_A, ...asked)).toBeNull();
  });

  it('about one role holds for that role while another is talked about', () => {
    const talking = [...asked, answered({ on: day(2), role: ROLE_B }), wroteTo({ on: day(3), role: ROLE_B })];
    expect(refusal(20, ROLE_A, ...talking)).toBe('resting');
    expect(refusal(20, ROLE_B, ...talking)).toBeNull();
  });

  it('does not forbid the answer to a question they ask after all', () => {
    expect(refusal(20, ROLE_A, ...asked, answered({ on: day(20) }), showed('asked-back', { on: day(20) }))).toBeNull();
  });
});

describe('a reply', () => {
  it.each([
    ['an answer', answered({ on: day(1) })],
    ['a question', showed('asked-back', { on: day(1) })],
    ['interest', showed('said-yes', { on: day(1) })],
    ['a no', declined({ on: day(1) })],
    ['a withdrawal', withdrew({ on: day(1) })],
  ])('to %s may always go out, at once', (_, word) => {
    for (const role of [ROLE_A, ROLE_B, null])
      expect(verdict(1, role, first, word)).toEqual({ occasion: 'reply', refusal: null });
    expect(refusal(13, ROLE_A, first, second, third, word)).toBeNull();
  });
});

describe('do not contact', () => {
  it('refuses every note, whatever else they said', () => {
    expect(refusal(500, ROLE_B, showed('applied'), stopped(), answered())).toBe('do-not-contact');
  });
});
