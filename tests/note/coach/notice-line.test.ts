import { expect, it } from 'vitest';
import { noticeLine } from '../../../lib/note/coach/rules/notice-line';
import { note } from '../builders';

const found = (text: string, noticeDue = true) => noticeLine.check(note(text, { noticeDue })).length;

it('finds that a note does not say where we know them from, where that is due', () => {
  expect(found('Hi Ada, your Engine made my week.')).toBe(1);
});

it.each(['I found your address on your page.', 'Ihre Adresse habe ich auf Ihrer Seite gefunden.'])(
  'lets pass “%s”',
  (text) => {
    expect(found(text)).toBe(0);
  },
);

it('lets pass where nothing is due, and where nothing is written', () => {
  expect(found('Hi Ada', false)).toBe(0);
  expect(found(' ')).toBe(0);
});
