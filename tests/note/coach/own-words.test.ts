import { describe, expect, it } from 'vitest';
import { NOTE_LANGUAGES } from '../../../lib/domain/note-language';
import { aboutWhom } from '../../../lib/note/coach/rules/about-whom';
import { claimWithoutFact } from '../../../lib/note/coach/rules/claim-without-fact';
import { hype } from '../../../lib/note/coach/rules/hype';
import { leftoverGap } from '../../../lib/note/coach/rules/leftover-gap';
import { pressure } from '../../../lib/note/coach/rules/pressure';
import { presumes } from '../../../lib/note/coach/rules/presumes';
import { phrasesOf } from '../../../lib/note/phrases/phrases-of';
import { note } from '../builders';

/** What the product itself puts into a note must not be what its coach then finds fault with. */
const languages = NOTE_LANGUAGES.flatMap((lang) =>
  (['familiar', 'formal'] as const).map((address) => [lang, address, phrasesOf(lang, address)] as const),
);

describe.each(languages)('in %s (%s)', (_lang, _address, phrases) => {
  it.each(Object.values(phrases.questions))('“%s” passes', (question) => {
    for (const rule of [aboutWhom, claimWithoutFact, hype, presumes, pressure, leftoverGap])
      expect(rule.check(note(question))).toEqual([]);
  });

  it.each(Object.values(phrases.gaps))('%s is found as a gap until it is filled', (gap) => {
    expect(leftoverGap.check(note(gap))).toHaveLength(1);
  });
});
