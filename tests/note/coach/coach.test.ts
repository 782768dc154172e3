import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/note/coach/coach';
import { RUNS } from '../../domain/arbitraries';
import { line } from '../../domain/builders';
import { FACTS, fact, note, TODAY } from '../builders';
import { anyNote } from './arbitraries';

const GOOD = 'Hi Ada,\n\nyour Analytical Engine made my week. What would you change in it today?\n\nTom';
const readiness = (...of: Parameters<typeof note>) => coach(note(...of)).readiness;

describe('a note is', () => {
  it('ready where nothing is found', () => {
    expect(coach(note(GOOD))).toEqual({ readiness: 'ready', findings: [] });
  });

  it('ready, too, where there is only a hint', () => {
    const { readiness: word, findings } = coach(note(GOOD.replace('?', '.')));
    expect(findings.map((one) => one.severity)).toEqual(['hint']);
    expect(word).toBe('ready');
  });

  it('better to be made where there is a warning', () => {
    expect(readiness('Hi Ada, you are a perfect fit. May I ask why you wrote it?')).toBe('could-be-better');
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
  const { findings } = coach(note('Hi Eda, urgent [gap].'));
  expect(findings.map((one) => [one.rule, one.severity])).toEqual([
    ['leftover-gap', 'hard'],
    ['wrong-name', 'hard'],
    ['anchored-detail', 'warn'],
    ['hype-and-pressure', 'warn'],
    ['one-ask', 'hint'],
  ]);
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

  it('it is not yet ready as long as something must be mended, and only then', () => {
    always((of) => {
      const { readiness: word, findings } = coach(of);
      const unready = of.text.trim() === '' || findings.some((one) => one.severity === 'hard');
      expect(word === 'not-yet').toBe(unready);
    });
  });

  it('the same note is judged the same again', () => {
    always((of) => {
      expect(coach(of)).toEqual(coach(of));
    });
  });
});
