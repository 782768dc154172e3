import { expect, it } from 'vitest';
import { hype } from '../../../lib/note/coach/rules/hype';
import { note, wordsFound } from '../builders';

const found = (text: string) => wordsFound(hype, note(text));

it.each([
  ['You are a real rockstar.', ['rockstar']],
  ['An EXCITING opportunity!', ['EXCITING opportunity']],
  ['Come to a game-changing firm', ['game-changing']],
  ['Join us!!!', ['!!!']],
  ['Eine spannende Herausforderung', ['spannende Herausforderung']],
])('finds the words in “%s”', (text, words) => {
  expect(found(text)).toEqual(words);
});

it.each([
  'Your Engine made my week!',
  'We change two valves a day.',
  'Guruvayur is a town.',
  'An opportunity, if you like rivers.',
  'It is the size of a unit.',
])('finds none in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
