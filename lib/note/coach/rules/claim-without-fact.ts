import type { CoachRule } from '../rule';
import { sentences } from '../text';

/** "Your talk", "your work on", "I saw that you": the sentence says something about the reader. */
const CLAIM =
  /\b(your (work|project|talk|paper|article|post|book|library|code|time at|experience|background|role|research|thesis|blog|repo(sitory)?)|(I|we) (saw|read|noticed|loved|enjoyed|came across|found) (that you|your))\b/i;

/** What is said about them without a fact of their page is a guess, and they will know. */
export const claimWithoutFact: CoachRule = {
  id: 'claim-without-fact',
  source: 'The product’s rule: every personal claim is anchored',
  strength: 'product-rule',
  check: ({ text, anchors }) =>
    sentences(text)
      .filter((one) => CLAIM.test(one.text) && !/[[\]]/.test(one.text))
      .filter((one) => !anchors.some((anchor) => anchor.start >= one.start && anchor.end <= one.end))
      .map(({ text: words, start, end }) => ({ severity: 'warn', start, end, values: [words] })),
};
