import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/note/coach/coach';
import { RULES } from '../../../lib/note/coach/rules';
import { RUNS } from '../../domain/arbitraries';
import { line } from '../../domain/builders';
import { FACTS, fact, note, TODAY } from '../builders';
import { anyNote } from './arbitraries';

const GOOD =
  'Hi Ada,\n\nyour Analytical Engine made my week. What would you change in it today? If now is a bad time, no worries.\n\nTom';
const MASS =
  'Hi Ada, I came across your profile and was impressed by your background. I have an exciting opportunity. Please send me your CV.';
const PLAIN =
  'Hi Ada, I’m Tom, and I run the dams at Tidewater. We are hiring an engineer, and pay is 60 to 70k. Would that interest you? If not, no worries.';
const SUBJECT = { subject: 'Your Analytical Engine' };
const readiness = (text: string, more: Parameters<typeof note>[1] = {}) =>
  coach(note(text, { ...SUBJECT, ...more })).readiness;

describe('a note is', () => {
  it('ready where nothing is found', () => {
    expect(coach(note(GOOD, SUBJECT))).toEqual({ readiness: 'ready', blocked: false, findings: [] });
  });

  it('ready, too, where there is only a hint', () => {
    const { readiness: word, findings } = coach(note(GOOD.replace('?', '.'), SUBJECT));
    expect(new Set(findings.map((one) => one.severity))).toEqual(new Set(['hint']));
    expect(word).toBe('ready');
  });

  it('better to be made where there is a warning', () => {
    expect(readiness(`${GOOD}\nPS: you are a perfect fit.`)).toBe('could-be-better');
    expect(readiness('Hi Ada, we build dams. Why did you write?')).toBe('could-be-better');
  });

  it('ready without a detail of theirs where it says plainly what is offered', () => {
    expect(readiness(PLAIN)).toBe('ready');
  });

  it('not yet one where it could have gone to anybody, and sounds like it', () => {
    expect(readiness(MASS)).toBe('not-yet');
    expect(readiness('Hi Ada, we build dams. You are a perfect fit. Why did you write?')).toBe('not-yet');
  });

  it.each([
    ['greets somebody else', GOOD.replace('Ada', 'Eda'), {}],
    ['holds a gap', GOOD.replace('today', '[when]'), {}],
    ['is longer than the channel', GOOD.padEnd(200, '.'), { channel: 'sms' }],
    ['is empty', ' \n', {}],
  ] as const)('not yet one where it %s', (_, text, more) => {
    expect(readiness(text, more)).toBe('not-yet');
  });
});

it('what weighs most is said first', () => {
  const severities = coach(note('Hi Eda, urgent [gap].')).findings.map((one) => one.severity);
  expect(severities.slice(0, 3)).toEqual(['hard', 'hard', 'warn']);
  expect(severities.at(-1)).toBe('hint');
});

it('a rule that is switched off finds nothing, and counts for nothing', () => {
  const all = new Set(RULES.map((rule) => rule.id));
  expect(coach(note(MASS), all)).toEqual({ readiness: 'ready', blocked: false, findings: [] });
  const without = coach(note(MASS), new Set(['hype'])).findings.map((one) => one.rule);
  expect(without).not.toContain('hype');
  expect(without).toContain('empty-praise');
});

it('the same note about other people reads the same: the coach judges words, not their reader', () => {
  const famous = [...FACTS, fact(line('skill', 'Nobel Prize')), fact(line('location', 'Paris'), TODAY)];
  expect(coach(note(GOOD, { facts: famous }))).toEqual(coach(note(GOOD)));
});

describe('whatever is written', () => {
  const always = (holds: (of: ReturnType<typeof note>) => void) =>
    fc.assert(fc.property(anyNote, holds), { numRuns: RUNS });

  it('a finding points at words that are there', () => {
    always((of) => {
      for (const { start, end } of coach(of).findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(of.text.length);
      }
    });
  });

  it('it is not yet ready as long as something must be mended, and ready only without a warning', () => {
    always((of) => {
      const { readiness: word, findings } = coach(of);
      const severities = findings.map((one) => one.severity);
      if (of.text.trim() === '' || severities.includes('hard')) expect(word).toBe('not-yet');
      else expect(word === 'ready').toBe(!severities.includes('warn'));
    });
  });

  it('the same note is judged the same again', () => {
    always((of) => {
      expect(coach(of)).toEqual(coach(of));
    });
  });
});
