import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { aboutWhom } from '../../../lib/note/coach/rules/about-whom';
import { claimWithoutFact } from '../../../lib/note/coach/rules/claim-without-fact';
import { hype } from '../../../lib/note/coach/rules/hype';
import { leftoverGap } from '../../../lib/note/coach/rules/leftover-gap';
import { pressure } from '../../../lib/note/coach/rules/pressure';
import { presumes } from '../../../lib/note/coach/rules/presumes';
import { gap } from '../../../lib/note/skeleton';
import { note } from '../builders';

/** What the product itself puts into a note must not be what its coach then finds fault with. */
const strings = (await parseMessagesFile('locales/en.yml')).flatMap((one) =>
  'message' in one ? [[one.key.join('.'), one.message] as const] : [],
);
const below = (prefix: string) => strings.filter(([key]) => key.startsWith(prefix));

describe.each(below('question.'))('%s', (_, question) => {
  it.each([aboutWhom, claimWithoutFact, hype, presumes, pressure, leftoverGap])('passes $id', (rule) => {
    expect(rule.check(note(question))).toEqual([]);
  });
});

describe.each(below('skeleton.gap'))('%s', (_, words) => {
  it('is found as a gap until it is filled', () => {
    expect(leftoverGap.check(note(gap(words)))).toHaveLength(1);
  });
});

it.each(['question.', 'skeleton.gap'])('there are strings below %s', (prefix) => {
  expect(below(prefix)).not.toEqual([]);
});
