import { expect, it } from 'vitest';
import { presumes } from '../../../lib/note/coach/rules/presumes';
import { note, wordsFound } from '../builders';

const found = (text: string) => wordsFound(presumes, note(text));

it.each([
  ['You are a perfect fit for us.', ['perfect fit']],
  ['When can you start?', ['When can you start']],
  ['You must be looking for more.', ['You must be looking']],
  ['Du passt perfekt zu uns.', ['passt perfekt']],
  ['Tu es la candidate idéale.', ['candidate idéale']],
])('finds the words in “%s”', (text, words) => {
  expect(found(text)).toEqual(words);
});

it.each([
  'The imperfect fit of two curves',
  'How did you fit it?',
  'When did you start the Engine?',
  'A match is a small fire.',
])('finds none in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
