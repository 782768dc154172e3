import { expect, it } from 'vitest';
import { fairWording } from '../../../lib/note/coach/rules/fair-wording';
import { note, wordsFound } from '../builders';

const found = (text: string) => wordsFound(fairWording, note(text));

it.each([
  ['We need a foreman.', ['foreman']],
  ['Join the guys here.', ['guys']],
  ['Native English speakers only.', ['Native English speakers']],
  ['Wir sind ein junges Team.', ['junges Team']],
  ['Nous sommes une jeune équipe.', ['jeune équipe']],
])('finds the words in “%s”', (text, words) => {
  expect(found(text)).toEqual(words);
});

it.each([
  'The chair of the board',
  'I was young when I read it.',
  'A team of twelve',
  'Women and men of all ages work here.',
])('finds none in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
