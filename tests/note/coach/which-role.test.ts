import { expect, it } from 'vitest';
import { whichRole } from '../../../lib/note/coach/rules/which-role';
import { note } from '../builders';

const found = (text: string) => whichRole.check(note(text)).length;

it.each(['I have an opportunity for you.', 'There is a new position here.'])('finds it in “%s”', (text) => {
  expect(found(text)).toBe(1);
});

it.each([
  'We are looking for a backend developer.',
  'We have a vacancy for a nurse.',
  'Wir suchen eine Ingenieurin für die Position.',
  'Your Engine made my week.',
])('lets pass “%s”', (text) => {
  expect(found(text)).toBe(0);
});
