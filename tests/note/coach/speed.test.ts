import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../lib/domain/fields';
import { anchorsIn } from '../../../lib/note/anchors';
import { coach } from '../../../lib/note/coach/coach';
import { RULES } from '../../../lib/note/coach/rules';
import { line, project } from '../../domain/builders';
import { fact, note } from '../builders';
import { millisecondsOf } from '../milliseconds-of';

it('coaches a note of 200 words between two keystrokes', () => {
  const sentence = 'I read how your Analytical Engine handles dry cells, and we wondered what you would change now. ';
  const facts = Array.from({ length: 100 }, (_, n) =>
    fact(n % 2 ? project(`Engine ${n}`) : line('skill', `Skill ${n}`)),
  );
  const of = note(`Hi Ada,\n\n${sentence.repeat(12)}`, { facts });
  expect(of.text.split(/\s+/).length).toBeGreaterThan(200);
  const times = Array.from({ length: 101 }, () => millisecondsOf(() => coach(of))).sort((a, b) => a - b);
  const median = times[50] ?? Number.POSITIVE_INFINITY;
  console.info(`coach, 200 words, ${RULES.length} rules: median ${median.toFixed(2)} ms (goal 4 ms)`);
  expect(median).toBeLessThan(15);
});

it('anchors the longest note to as many facts as a page may hold, without a pause', () => {
  const facts = Array.from({ length: LIMITS.factsPerPerson }, (_, n) => fact(line('skill', `aa${n}`)));
  const [longest, adverse] = ['Your Rust aa7 code, ', 'aa'].map((words) => words.repeat(10_000).slice(0, 20_000));
  expect(millisecondsOf(() => anchorsIn(longest ?? '', facts))).toBeLessThan(200);
  expect(millisecondsOf(() => anchorsIn(adverse ?? '', [fact(line('skill', 'aa'))]))).toBeLessThan(200);
});

describe('no text makes a rule think long', () => {
  const pieces = [
    'a',
    ' ',
    '\n',
    '.',
    '?',
    '!',
    '[',
    ']',
    '{',
    '{{',
    '%',
    '%A',
    '<',
    '<your ',
    '-',
    '’',
    'İ',
    '😀',
    'we ',
    'at a',
    'At a a a ',
    'your ',
    'I saw ',
    'I saw that ',
    'hi ',
    'hi mr ',
    'mr. ',
    'your work',
    'your talk on ',
    '“a',
    'At Ab ',
    'just ',
    'perfect ',
    'a.a',
    '?!',
    '. ',
  ];
  const texts = pieces.flatMap((piece) =>
    ['', 'Hi ', 'At '].map((start) => (start + piece.repeat(20_000)).slice(0, 20_000)),
  );

  const notes = texts.map((text) => note(text, { facts: [], subject: text, ours: [text.slice(0, 200), 'a'] }));

  it.each(RULES)('$id', { timeout: 30_000 }, (rule) => {
    const slow = notes.filter((of) => millisecondsOf(() => rule.check(of)) > 200);
    expect(slow.map((of) => of.text.slice(0, 20))).toEqual([]);
  });
});
