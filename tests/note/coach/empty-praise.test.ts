import { expect, it } from 'vitest';
import { emptyPraise } from '../../../lib/note/coach/rules/empty-praise';
import { note, wordsFound } from '../builders';

const found = (text: string) => wordsFound(emptyPraise, note(text));

it.each([
  ['I was impressed by your background.', ['impressed by your background']],
  ['Your experience is truly outstanding!', ['experience is truly outstanding']],
  ['Ihr beeindruckender Werdegang gefällt uns.', ['beeindruckender Werdegang']],
  ['Votre parcours est remarquable.', ['Votre parcours est remarquable']],
  ['Tienes una trayectoria impresionante.', ['una trayectoria impresionante']],
])('finds the words in “%s”', (text, words) => {
  expect(found(text)).toEqual(words);
});

it.each([
  'I was impressed by how your Engine handles dry cells.',
  'Great that it rains.',
  'Your Analytical Engine is remarkable.',
  'She called it “an impressive background” once.',
])('finds none in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
