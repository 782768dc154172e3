import { expect, it } from 'vitest';
import { tooLikeSent } from '../../../lib/note/coach/rules/too-like-sent';
import { SentNotes } from '../../../lib/note/sent-notes';
import { note } from '../builders';

const WRITTEN =
  'Hi Tom, your river notes made my week. We build warnings for towns that flood, and I wondered what you would change in ours. Would you have a look some day?';
const sent = new SentNotes([
  { to: 'Tom', text: WRITTEN },
  {
    to: 'Eda',
    text: 'Hi Eda, the second chapter of your book on dry cells is open on every desk here, since we tried the same and failed at it.',
  },
]);
const found = (text: string, notes: SentNotes | null = sent) =>
  tooLikeSent.check(note(text, { sent: notes })).map((one) => one.values[1]);

it('finds the same note with another name, and to whom it went', () => {
  expect(found(WRITTEN.replace('Tom', 'Ada'))).toEqual(['Tom']);
  expect(found(WRITTEN.replace('river notes', 'Analytical Engine').replace('Tom', 'Ada'))).toEqual(['Tom']);
});

it('lets pass a note of its own, a short one, and any where none was sent', () => {
  expect(
    found('Hi Ada, how did you come to write the table of the Engine before anybody had built a single wheel of it?'),
  ).toEqual([]);
  expect(found('Hi Tom, your river notes made my week.')).toEqual([]);
  expect(found(WRITTEN, null)).toEqual([]);
});
