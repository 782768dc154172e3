import { particularity } from '../../mentions';
import { overlaps } from '../../text';
import { particulars } from '../particulars';
import type { CoachRule } from '../rule';
import { isAnchored } from './anchored-detail';

/**
 * What is said about them without a fact of their page is a guess, and they will know. Where nothing is known
 * nobody can tell; beside a detail that is theirs, only what claims another thing of theirs is doubted.
 */
export const claimWithoutFact: CoachRule = {
  id: 'claim-without-fact',
  source: 'The product’s rule: every personal claim is anchored',
  strength: 'product-rule',
  weight: 0.5,
  check(note) {
    const { anchors, facts, read, text } = note;
    if (facts.every((fact) => fact.read.field === 'name')) return [];
    const severity = facts.some((fact) => particularity(fact) >= 2) ? 'warn' : 'hint';
    const anchored = isAnchored(note);
    const claims = particulars(note);
    return (
      read.sentences
        .filter((one) =>
          claims.some(
            (claim) => overlaps(claim, one) && (!anchored || ANOTHER.test(text.slice(claim.start, claim.end))),
          ),
        )
        // A question asks for what it doesn't know, but for one that names a thing of theirs on the way.
        .filter((one) => !one.asks || ANOTHER.test(one.text))
        .filter((one) => !/[[\]]/.test(one.text))
        .filter((one) => !anchors.some((anchor) => overlaps(anchor, one)))
        .map(({ text: words, start, end }) => ({ severity, start, end, values: [words] }))
    );
  },
};

/** A thing of its own, and not a look at the one that is anchored. */
const ANOTHER =
  /\byour (?:\S+ ){0,3}(?:talk|article|book|podcast|thesis|patent|post|keynote|video|course) (?:on|about|at)\b/iu;
