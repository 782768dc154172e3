import { expect, it } from 'vitest';
import { pay } from '../../../lib/note/coach/rules/pay';
import { note } from '../builders';

const found = (text: string) => pay.check(note(text)).length;

it.each(['We are hiring, the role is new.', 'A position with a competitive salary'])('finds it in “%s”', (text) => {
  expect(found(text)).toBe(1);
});

it.each([
  'The role pays €60k.',
  'The position is paid at grade 7.',
  'The job: 36,000 kronor a month.',
  'The salary range is on our page; the role is new.',
  'Die Stelle ist mit 68.000 Euro bezahlt.',
  'Your Engine made my week.',
])('lets pass “%s”', (text) => {
  expect(found(text)).toBe(0);
});
