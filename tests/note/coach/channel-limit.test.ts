import { expect, it } from 'vitest';
import { CHANNEL_NAMES, CHANNELS } from '../../../lib/domain/channels';
import { channelLimit } from '../../../lib/note/coach/rules/channel-limit';
import { note } from '../builders';

const limited = CHANNEL_NAMES.flatMap((channel) => {
  const { body } = CHANNELS[channel];
  return body === null ? [] : [{ channel, body }];
});

it('knows channels that cut notes off', () => {
  expect(limited.map((one) => one.channel)).toEqual(['inmail', 'connection', 'message', 'sms']);
});

it.each(limited)('finds what $channel cuts off behind $body characters', ({ channel, body }) => {
  const found = channelLimit.check(note('x'.repeat(body + 7), { channel }));
  expect(found).toEqual([{ severity: 'hard', start: body, end: body + 7, values: [`${body}`] }]);
});

it.each(limited)('lets pass $body characters by $channel', ({ channel, body }) => {
  expect(channelLimit.check(note('x'.repeat(body), { channel }))).toEqual([]);
});

it.each(['email', 'in-person'] as const)('lets pass any length by %s', (channel) => {
  expect(channelLimit.check(note('x'.repeat(19_000), { channel }))).toEqual([]);
});

it('finds a subject that is too long, and lets pass one that is not', () => {
  const found = (subject: string) => channelLimit.check(note('Hi', { channel: 'inmail', subject }));
  expect(found('x'.repeat(201))).toEqual([{ severity: 'hard', start: 0, end: 0, values: ['200'] }]);
  expect(found('x'.repeat(200))).toEqual([]);
});
