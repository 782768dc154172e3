import type { CoachRule } from '../rule';
import { sentences, WHOLE } from '../text';

const US = /^(?:(?:at|here at) [\p{L}\p{N} ]{1,40}, )?(we|our|us|the (?:company|team|role|position|job))\b/iu;
const THEM = /\b(you|your|yours|yourself)\b/i;

/** Fewer sentences than these say too little to weigh. */
const ENOUGH = 3;

/**
 * Whom the sentences are about: the organisation and its role, or the reader. A person saying "I" is
 * never counted: speaking as a person helps.
 */
export const aboutWhom: CoachRule = {
  id: 'about-whom',
  source: 'Packard, Moore and McFerran 2018: “we” is weaker than “I”',
  strength: 'peer-reviewed',
  check({ text, ours }) {
    const all = sentences(text);
    if (all.length < ENOUGH) return [];
    const us = all.filter((one) => (US.test(one.text) || startsWithOurs(one.text, ours)) && !THEM.test(one.text));
    const them = all.filter((one) => THEM.test(one.text));
    return us.length > them.length ? [{ severity: 'warn', ...WHOLE, values: [`${us.length}`, `${them.length}`] }] : [];
  },
};

const startsWithOurs = (sentence: string, ours: readonly string[]): boolean =>
  ours.some((name) => {
    const rest = sentence.slice(name.length);
    return (
      name.length > 1 && sentence.toLowerCase().startsWith(name.toLowerCase()) && !/^[\p{L}\p{M}\p{N}]/u.test(rest)
    );
  });
