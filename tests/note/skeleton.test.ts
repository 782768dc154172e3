import { expect, it } from 'vitest';
import { givenName, skeleton } from '../../lib/note/skeleton';

it.each([
  ['Ada Lovelace', 'Ada'],
  ['  Ada  ', 'Ada'],
  ['Dr. Ada Lovelace', 'Ada'],
  ['Prof. Dr. Ada Lovelace', 'Ada'],
  ['Lovelace, Ada', 'Ada'],
  ['Ada Lovelace, PhD', 'Ada'],
  ['Anna-Lena Kurz', 'Anna-Lena'],
  ['נועה לוי', 'נועה'],
  ['Dr.', 'Dr.'],
  ['', ''],
  [null, ''],
])('%s is greeted as “%s”', (name, given) => {
  expect(givenName(name)).toBe(given);
});

it('a note’s bones stand apart, and empty ones leave no hole', () => {
  const parts = { greeting: 'Hi Ada,', theirs: '[what]', offer: '', ask: 'Why?', close: '' };
  expect(skeleton(parts)).toBe('Hi Ada,\n\n[what]\n\nWhy?');
});
