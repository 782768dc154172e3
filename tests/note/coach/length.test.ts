import { expect, it } from 'vitest';
import { length } from '../../../lib/note/coach/rules/length';
import { note } from '../builders';

const found = (words: number, channel: 'email' | 'inmail' | 'message' | 'sms') =>
  length.check(note('river '.repeat(words), { channel })).map((one) => one.values);

it.each([
  ['email', 221, 220],
  ['inmail', 201, 200],
  ['message', 151, 150],
] as const)('finds that a note by %s of %i words is long', (channel, words, most) => {
  expect(found(words, channel)).toEqual([[`${words}`, `${most}`]]);
});

it('lets pass one that is not, and a channel that is short itself', () => {
  expect(found(220, 'email')).toEqual([]);
  expect(found(300, 'sms')).toEqual([]);
});
