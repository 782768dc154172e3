import { describe, expect, it } from 'vitest';
import { claimWithoutFact } from '../../../lib/note/coach/rules/claim-without-fact';
import { note, wordsFound } from '../builders';

const found = (text: string) => wordsFound(claimWithoutFact, note(text));

it.each([
  ['Hi Ada. I loved your talk on dams. Bye.', 'I loved your talk on dams.'],
  ['I saw that you compared the rivers of Turin.', 'I saw that you compared the rivers of Turin.'],
  ['I read your post on wheels, what did you mean?', 'I read your post on wheels, what did you mean?'],
])('finds the guess in “%s”', (text, words) => {
  expect(found(text)).toEqual([words]);
});

it.each([
  ['a claim anchored to a fact', 'I loved your work on the Analytical Engine.'],
  ['a fact with a dot in it', 'I came across your work with Node.js and liked it.'],
  ['a gap, which another rule finds', 'I loved your talk on [which one].'],
  ['praise of nothing, which another rule finds', 'Your background is close to ours!'],
  ['nothing about them', 'I build dams. They leak.'],
  ['a question about them', 'What matters most to you in your work at the moment?'],
])('lets pass %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

describe('the anchor counts in its own sentence alone', () => {
  it('and not in the next', () => {
    expect(found('The Analytical Engine runs. I loved your talk on dams.')).toEqual(['I loved your talk on dams.']);
  });
});
