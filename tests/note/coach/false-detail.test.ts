import { expect, it } from 'vitest';
import { falseDetail } from '../../../lib/note/coach/rules/false-detail';
import { project } from '../../domain/builders';
import { fact, note, wordsFound } from '../builders';

const found = (text: string) => wordsFound(falseDetail, note(text));

it.each([
  ['Your dotfiles are a joy.', ['dotfiles']],
  ['I admire your career at Self-employed.', ['at Self-employed']],
  ['What a smile in your profile picture!', ['your profile picture']],
  ['I noted your skills in Java.', ['your skills in']],
  ['Your kubernetes project is great.', ['kubernetes project']],
])('finds the words in “%s”', (text, words) => {
  expect(found(text)).toEqual(words);
});

it.each([
  'Your Analytical Engine is a joy.',
  'We run on kubernetes.',
  'A picture of the river',
  'How do you test Node.js?',
])('finds none in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});

it('finds a fork praised as a project, and lets pass their own', () => {
  const forked = fact({ ...project('tidewheel'), place: 'fork' });
  expect(wordsFound(falseDetail, note('I like your tidewheel.', { facts: [forked] }))).toEqual(['tidewheel']);
  expect(wordsFound(falseDetail, note('I like your tidewheel.', { facts: [fact(project('tidewheel'))] }))).toEqual([]);
});
