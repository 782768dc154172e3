import { expect, it } from 'vitest';
import { whoWrites } from '../../../lib/note/coach/rules/who-writes';
import { note } from '../builders';

const found = (text: string) => whoWrites.check(note(text)).length;

it.each(['I read Engines.', 'Your Engine made my week.\n\nKind regards,\nTalent Team'])('finds it in “%s”', (text) => {
  expect(found(text)).toBe(1);
});

it.each([
  'Your Engine made my week.\n\nTom Byron',
  'I’m Tom from Tidewater.',
  'Ich bin Jan Petersen.',
  'I run storage here.',
  ' ',
])('lets pass “%s”', (text) => {
  expect(found(text)).toBe(0);
});

it('lets pass where the channel shows who writes', () => {
  expect(whoWrites.check(note('I read Engines.', { channel: 'message' }))).toEqual([]);
});
