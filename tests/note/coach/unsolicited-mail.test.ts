import { expect, test } from 'vitest';
import type { Fact } from '../../../lib/domain/person';
import { unsolicitedMail } from '../../../lib/note/coach/rules/unsolicited-mail';
import { id, line } from '../../domain/builders';
import { FACTS, note, TODAY } from '../builders';

const seenAt = (...addresses: string[]): Fact => ({
  id: 'email',
  read: line('email', 'ada@example.org'),
  sightings: addresses.map((address) => ({ event: id(1), at: TODAY, address })),
  removals: [],
});
const found = (facts: Fact[], more = {}) =>
  unsolicitedMail.check(note('Hi Ada,', { facts: [...FACTS, ...facts], ...more }));

test('finds an address seen only where unsolicited mail is forbidden, and names the site', () => {
  expect(found([seenAt('https://github.com/ada')])).toMatchObject([{ severity: 'warn', values: ['github.com'] }]);
  expect(found([seenAt('https://github.com/ada', 'https://github.com/ada?tab=repositories')])).toHaveLength(1);
});

test('lets pass an address they also publish elsewhere', () => {
  expect(found([seenAt('https://github.com/ada', 'https://ada.example/')])).toEqual([]);
  expect(found([seenAt('https://ada.example/')])).toEqual([]);
});

test('lets pass another channel, an answer from them, and no address at all', () => {
  expect(found([seenAt('https://github.com/ada')], { channel: 'message' })).toEqual([]);
  expect(found([seenAt('https://github.com/ada')], { unsolicited: false })).toEqual([]);
  expect(found([])).toEqual([]);
});
