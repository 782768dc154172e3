import { expect, it } from 'vitest';
import { theirGain } from '../../../lib/note/coach/rules/their-gain';
import { note } from '../builders';

const found = (text: string) =>
  theirGain.check(note(text, { role: text.startsWith('Your') ? null : { title: 'Engineer', org: '' } })).length;

it.each(['We need an engineer.', 'Our team has a position for you.'])('finds it in “%s”', (text) => {
  expect(found(text)).toBe(1);
});

it.each([
  'We need an engineer, four-day week.',
  'You would decide how it is built; the role is new.',
  'The job pays 60k.',
  'Your Engine made my week.',
])('lets pass “%s”', (text) => {
  expect(found(text)).toBe(0);
});
