import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aboutWhom } from '../../../lib/note/coach/rules/about-whom';
import { RUNS } from '../../domain/arbitraries';
import { note } from '../builders';

const found = (text: string, ours: string[] = []) => aboutWhom.check(note(text, { ours })).map((one) => one.values);

it.each([
  ['We build dams. Our team is large. We have offices.', ['3', '0']],
  ['The role is senior. The company is growing. Do you like dams?', ['2', '1']],
  ['At Tidewater, we model rivers. Tidewater grows. What do you think?', ['2', '1']],
])('finds too much of us in “%s”', (text, counts) => {
  expect(found(text, ['Tidewater'])).toEqual([counts]);
});

it.each([
  ['a note about the reader', 'Your Engine runs. You wrote it alone. We build dams.'],
  ['a note that says “I”', 'I read it. I liked it. I wonder why.'],
  ['“we” together with “you”', 'We read your notes. Our dams need you. We like what you do.'],
  ['too few sentences to weigh', 'We build dams. We hire.'],
  ['words that only start like our name', 'Adaptive meshes are rare. Adamant rivers, too. Few write them.'],
  ['“weather” and “ours”', 'Weather is late. Ourselves aside, it rains. Used dams leak.'],
])('lets pass %s', (_, text) => {
  expect(found(text, ['Ada'])).toEqual([]);
});

it('a dot inside a name ends no sentence', () => {
  expect(found('We like Node.js. We build dams.')).toEqual([]);
});

it('saying “I” for “we” never makes it worse', () => {
  const words = fc.constantFrom(
    'We',
    'we',
    'Our dams',
    'you',
    'Your Engine',
    'Tidewater',
    'build',
    'rivers',
    'I',
    '. ',
    '! ',
    '\n',
  );
  const text = fc.array(words, { maxLength: 30 }).map((drawn) => drawn.join(' '));
  fc.assert(
    fc.property(text, (drawn) => {
      if (found(drawn, ['Tidewater']).length > 0) return;
      expect(found(drawn.replace(/\bwe\b/gi, 'I'), ['Tidewater'])).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
