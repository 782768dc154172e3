import { spansOf, WHOLE } from '../../text';
import type { CoachRule } from '../rule';

const GAPS =
  /\[[^[\]\n]{0,200}\]|\{\{?[^{}\n]{0,80}\}{1,2}|<<?(?:[Ff]irst|[Ll]ast|[Ff]ull|[Yy]our|[Cc]andidate|[Cc]ompany|[Jj]ob|[Cc]urrent|[Ii]nsert|FIRST|LAST|NAME|COMPANY|TITLE)[ _-]?[\p{L} _-]{0,30}>>?|<[Nn]ame>|%[A-Za-z_]{2,40}%|(?<![\p{L}\p{N}])(?:X{3,}|TO[D]O|INSERT [\p{Lu} ]{3,60}|(?:YOUR|FIRST|LAST|COMPANY|CANDIDATE|JOB)[_ ](?:NAME|TITLE|COMPANY)|lorem ipsum)(?![\p{L}\p{N}])|_{3,}/gu;

/** A gap that was never filled is the surest sign of a note sent to many. */
export const leftoverGap: CoachRule = {
  id: 'leftover-gap',
  source: 'Unfilled merge fields; every style guide for letters',
  strength: 'practice',
  check: ({ text, subject }) => [
    ...spansOf(text, GAPS).map(({ start, end }) => ({
      severity: 'hard' as const,
      start,
      end,
      values: [text.slice(start, end)],
    })),
    ...[...(subject ?? '').matchAll(GAPS)].map(([words]) => ({ severity: 'hard' as const, ...WHOLE, values: [words] })),
  ],
};
