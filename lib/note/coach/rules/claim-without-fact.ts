import type { CoachRule } from '../rule';
import { sentences } from '../text';

/** "Your talk", "your work on": the sentence says something about the reader, unless it asks. */
const ABOUT_THEM =
  /\byour (work|project|talk|paper|article|post|book|library|code|time at|experience|background|role|research|thesis|blog|repo(sitory)?)\b/i;
const SEEN = /\b(I|we) (saw|read|noticed|loved|enjoyed|came across|found) (that you|your)\b/i;

const isClaim = (sentence: string): boolean =>
  SEEN.test(sentence) || (ABOUT_THEM.test(sentence) && !sentence.endsWith('?'));

/** What is said about them without a fact of their page is a guess, and they will know. */
export const claimWithoutFact: CoachRule = {
  id: 'claim-without-fact',
  source: 'The product’s rule: every personal claim is anchored',
  strength: 'product-rule',
  check: ({ text, anchors }) =>
    sentences(text)
      .filter((one) => isClaim(one.text) && !/[[\]]/.test(one.text))
      .filter((one) => !anchors.some((anchor) => anchor.start >= one.start && anchor.end <= one.end))
      .map(({ text: words, start, end }) => ({ severity: 'warn', start, end, values: [words] })),
};
