import { WHOLE } from '../../text';
import { says } from '../cues';
import type { CoachRule } from '../rule';

/** With the first note at the latest, people learn where we know them from. */
export const noticeLine: CoachRule = {
  id: 'notice-line',
  source: 'GDPR Art. 14(3): told by the first communication at the latest, naming the source',
  strength: 'product-rule',
  check: (note) =>
    note.noticeDue && note.text.trim() !== '' && !says(note, 'source')
      ? [{ severity: 'hint', ...WHOLE, values: [] }]
      : [],
};
