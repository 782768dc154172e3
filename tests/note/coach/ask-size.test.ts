import { expect, it } from 'vitest';
import { askSize } from '../../../lib/note/coach/rules/ask-size';
import { note, wordsFound } from '../builders';

const found = (text: string) => wordsFound(askSize, note(text));

it.each([
  ['Please send me your résumé.', ['send me your résumé']],
  ['Could we have a call on Tuesday?', ['call']],
  ['Bitte schicken Sie mir Ihren Lebenslauf.', ['Ihren Lebenslauf']],
  ['Apply now, it is easy.', ['Apply now']],
])('finds the words in “%s”', (text, words) => {
  expect(found(text)).toEqual(words);
});

it.each(['You once sent a CV to a friend of mine.', 'Would you like to hear more?', 'People call it an Engine.'])(
  'finds none in “%s”',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

it('finds a CV to weigh more than a call', () => {
  const severity = (text: string) => askSize.check(note(text)).map((one) => one.severity);
  expect(severity('Send me your CV. Can we talk?')).toEqual(['warn']);
  expect(severity('Can we talk?')).toEqual(['hint']);
});

it('lets pass both where they have spoken to us', () => {
  expect(askSize.check(note('Send me your CV.', { unsolicited: false }))).toEqual([]);
});
