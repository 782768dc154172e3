import { expect, it } from 'vitest';
import { hypeAndPressure } from '../../../lib/note/coach/rules/hype-and-pressure';
import { note, wordsFound } from '../builders';

const found = (text: string) => wordsFound(hypeAndPressure, note(text));

it.each([
  ['You are a perfect fit, a real rockstar.', ['perfect fit', 'rockstar']],
  ['An EXCITING opportunity!', ['EXCITING opportunity']],
  ['Your impressive background in a game-changing firm', ['impressive background', 'game-changing']],
  ['I haven’t heard back; don’t miss it.', ['I haven’t heard back', 'don’t miss']],
  ['Please send me your résumé.', ['send me your résumé']],
  ['When can you start? It is urgent.', ['When can you start', 'urgent']],
])('finds the words in “%s”', (text, words) => {
  expect(found(text)).toEqual(words);
});

it.each([
  'Your Engine made my week.',
  'The imperfect fit of two curves',
  'Detergently urgentless Guruvayur',
  'I follow up on floods; an opportunity, if you like rivers.',
  'You once sent a CV to a friend of mine.',
])('finds none in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
