import { particularity } from '../../mentions';
import type { CoachRule } from '../rule';
import { WHOLE } from '../text';

/** One particular detail of the reader's own work: by far the strongest mark of notes that were answered. */
export const anchoredDetail: CoachRule = {
  id: 'anchored-detail',
  source: 'Eight thousand messages to engineers; more than a hundred labelled notes',
  strength: 'large-observational',
  check({ anchors, facts, text }) {
    if (text.trim() === '') return [];
    const named = anchors.map((anchor) => facts.find((fact) => fact.id === anchor.fact));
    const particular = named.some((fact) => fact && particularity(fact) >= 1);
    return particular ? [] : [{ severity: 'warn', ...WHOLE, values: [] }];
  },
};
