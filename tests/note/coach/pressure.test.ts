import { expect, it } from 'vitest';
import { pressure } from '../../../lib/note/coach/rules/pressure';
import { note, wordsFound } from '../builders';

const found = (text: string) => wordsFound(pressure, note(text));

it.each([
  ['It is urgent.', ['urgent']],
  ['I haven’t heard back from you.', ['haven’t heard back']],
  ['Just bumping this up; don’t miss out.', ['Just bumping this', 'don’t miss out']],
  ['Bitte umgehend antworten.', ['umgehend']],
  ['Réponds au plus vite.', ['au plus vite']],
])('finds the words in “%s”', (text, words) => {
  expect(found(text)).toEqual(words);
});

it.each(['Detergently urgentless', 'I follow floods up the river.', 'No hurry at all.', 'Her last engine was large.'])(
  'finds none in “%s”',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
