import fc from 'fast-check';
import { CHANNEL_NAMES } from '../../../lib/domain/channels';
import { note } from '../builders';

/** Notes put together from words that the rules look for, and from anything else. */

const words = fc.oneof(
  fc.constantFrom('Hi Tom,', 'Hi Ada,', 'we', 'Our dams', 'you', 'your work', 'I saw that you', 'Analytical Engine'),
  fc.constantFrom('Node.js', '[gap]', '{{name}}', 'perfect fit', 'urgent', '?', '.', '\n', 'İ', '𐐀', 'e\u0301'),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
export const anyText = fc.array(words, { maxLength: 40 }).map((drawn) => drawn.join(' '));

export const anyNote = fc
  .record({
    text: anyText,
    subject: fc.oneof(anyText, fc.constant('x'.repeat(300))),
    channel: fc.constantFrom(...CHANNEL_NAMES),
    name: fc.constantFrom('Ada Lovelace', 'נועה', null),
    ours: fc.subarray(['Tidewater', 'Our']),
  })
  .map(({ text, ...more }) => note(text, more));
