import { expect, it } from 'vitest';
import { easyNo } from '../../../lib/note/coach/rules/easy-no';
import { note } from '../builders';

const found = (text: string) => easyNo.check(note(text)).length;

it.each(['Would you like to hear more?', 'Bitte antworten Sie mir. Haben Sie Interesse?'])(
  'finds it in “%s”',
  (text) => {
    expect(found(text)).toBe(1);
  },
);

it.each([
  'Would you like to hear more? If not, no worries.',
  'Would you? Saying no is fine.',
  'Hätten Sie Interesse? Falls nicht, reicht ein kurzes Nein.',
  'Ça te dirait ? Sinon, aucun souci.',
  '¿Te interesa? Si no, no pasa nada.',
  'Your Engine made my week.',
])('lets pass “%s”', (text) => {
  expect(found(text)).toBe(0);
});

it('lets pass an answer to somebody who wrote first', () => {
  expect(easyNo.check(note('Would you like to hear more?', { unsolicited: false }))).toEqual([]);
});
