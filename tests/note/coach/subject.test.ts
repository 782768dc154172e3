import { expect, it } from 'vitest';
import { subject } from '../../../lib/note/coach/rules/subject';
import { note } from '../builders';

const found = (words: string, more = {}) =>
  subject.check(note('Hi Ada', { subject: words, ...more })).map((one) => one.severity);

it.each(['', 'Opportunity', 'New opportunities', 'Hello', 'Spannende Herausforderung', 'x'.repeat(51)])(
  'finds that “%s” says little',
  (words) => {
    expect(found(words)).toEqual(['hint']);
  },
);

it.each(['Re: our talk', 'Exciting!', 'URGENT NEED for engineers'])('finds that “%s” shouts or pretends', (words) => {
  expect(found(words)).toEqual(['warn']);
});

it.each(['Your Analytical Engine', 'Urgent is a smell', 'Engineer, Turin, 60k', 'A question about dry cells'])(
  'lets pass “%s”',
  (words) => {
    expect(found(words)).toEqual([]);
  },
);

it('lets pass an answer, and a channel without subjects', () => {
  expect(found('Re: our talk', { unsolicited: false })).toEqual([]);
  expect(found('Hello', { channel: 'message' })).toEqual([]);
});
