import { expect, it } from 'vitest';
import { EVIDENCE_KINDS, isStrong } from '../../lib/domain/evidence';

it('stands in order, the weakest first', () => {
  expect(EVIDENCE_KINDS).toEqual(['acknowledged', 'asked-back', 'said-yes', 'agreed-a-time', 'sent-a-cv', 'applied']);
});

it('is strong from "said yes" on, and not before', () => {
  expect(EVIDENCE_KINDS.map(isStrong)).toEqual([false, false, true, true, true, true]);
});
