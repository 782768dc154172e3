import { particularity } from '../../mentions';
import { WHOLE } from '../../text';
import { isFalseFact } from '../false-facts';
import { particulars } from '../particulars';
import type { CoachRule, ReadNote } from '../rule';
import { isPlain } from '../told';

/**
 * One particular detail of the reader's own work: by far the strongest mark of notes that were answered.
 * What is named without a fact is for `claim-without-fact` to doubt. A plain note may do without.
 */
export const anchoredDetail: CoachRule = {
  id: 'anchored-detail',
  source: 'Eight thousand messages to engineers; more than a hundred labelled notes',
  strength: 'large-observational',
  weight: 2,
  check(note) {
    if (note.text.trim() === '' || isAnchored(note) || particulars(note).length > 0) return [];
    return [{ severity: isPlain(note) ? 'hint' : 'warn', ...WHOLE, values: [] }];
  },
};

/** Whether a detail of theirs, and no false one, stands in the note. */
export const isAnchored = ({ anchors, facts }: ReadNote): boolean =>
  anchors.some((anchor) =>
    facts.some((fact) => fact.id === anchor.fact && particularity(fact) >= 1 && !isFalseFact(fact)),
  );
