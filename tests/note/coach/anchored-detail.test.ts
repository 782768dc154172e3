import { expect, it } from 'vitest';
import { anchoredDetail } from '../../../lib/note/coach/rules/anchored-detail';
import { note } from '../builders';

const found = (text: string) => anchoredDetail.check(note(text)).length;

it.each([
  ['nothing of theirs', 'Hi Ada, we build dams.'],
  ['their name alone', 'Hi Ada Lovelace!'],
  ['their employer alone', 'How is the Royal Society?'],
  ['a skill alone, which any list of keywords has', 'How do you test Node.js?'],
  ['a word that only looks like a detail', 'Node.jsx is a word.'],
])('finds that a note names %s', (_, text) => {
  expect(found(text)).toBe(1);
});

it.each([
  ['their project', 'Your Analytical Engine made my week.'],
  ['what they are seen to have made, where no fact says so', 'Your talk on dry cells made my week.'],
  ['their own headline', 'You say: writes for engines.'],
  ['nothing yet', '  \n'],
])('lets pass a note that names %s', (_, text) => {
  expect(found(text)).toBe(0);
});
