import type { CoachRule } from '../rule';
import { spansOf } from '../text';

const GAPS = /\[[^[\]\n]{0,200}\]|\{\{?[^{}\n]{0,80}\}{1,2}|<(?:first|last|your)?[ _-]?name>|%[A-Z_]{2,40}%/gi;

/** A gap that was never filled is the surest sign of a note sent to many. */
export const leftoverGap: CoachRule = {
  id: 'leftover-gap',
  source: 'Unfilled merge fields; every style guide for letters',
  strength: 'practice',
  check: ({ text, subject }) => [
    ...spansOf(text, GAPS).map(({ text: words, start, end }) => ({
      severity: 'hard' as const,
      start,
      end,
      values: [words],
    })),
    ...spansOf(subject, GAPS).map(({ text: words }) => ({
      severity: 'hard' as const,
      start: 0,
      end: 0,
      values: [words],
    })),
  ],
};
