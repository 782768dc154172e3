import { describe, expect, it } from 'vitest';
import { NOTE_LANGUAGES } from '../../lib/domain/note-language';
import { leftoverGap } from '../../lib/note/coach/rules/leftover-gap';
import { askedIn, phrasesOf } from '../../lib/note/phrases/phrases-of';
import { givenName, skeleton } from '../../lib/note/skeleton';
import { project } from '../domain/builders';
import { note } from './builders';

it.each([
  ['Ada Lovelace', 'Ada'],
  ['  Ada  ', 'Ada'],
  ['Dr. Ada Lovelace', 'Ada'],
  ['Prof. Dr. Ada Lovelace', 'Ada'],
  ['Lovelace, Ada', 'Ada'],
  ['Ada Lovelace, PhD', 'Ada'],
  ['Anna-Lena Kurz', 'Anna-Lena'],
  ['נועה לוי', 'נועה'],
  ['Dr.', 'Dr.'],
  ['', ''],
  [null, ''],
])('%s is greeted as “%s”', (name, given) => {
  expect(givenName(name)).toBe(given);
});

const bones = {
  phrases: phrasesOf('en', 'familiar'),
  name: 'Ada Lovelace',
  mention: undefined,
  role: undefined,
  signer: { name: 'Mira', org: 'Tidewater' },
  occasion: 'first',
} as const;

it('a note’s bones stand apart, and empty ones leave no hole', () => {
  const text = skeleton({ ...bones, signer: { name: '', org: '' } });
  expect(text).toMatch(/^Hi Ada,\n\n\[one particular thing.*\]\n\n\[why.*\]\n\n\[one question.*\]$/);
});

const starts = NOTE_LANGUAGES.flatMap((lang) =>
  (['familiar', 'formal'] as const).flatMap((address) =>
    (['first', 'follow-up', 'reply'] as const).map((occasion) => [lang, address, occasion] as const),
  ),
);

it.each(starts)('a start in %s (%s, %s) is visibly unfinished', (lang, address, occasion) => {
  const text = skeleton({
    ...bones,
    phrases: phrasesOf(lang, address),
    mention: { read: project('Hachure'), changed: false },
    occasion,
  });
  expect(leftoverGap.check(note(text)).length).toBeGreaterThan(0);
  if (occasion === 'first') expect(text).toContain('Hachure');
});

it('a formal greeting says the whole name', () => {
  expect(skeleton({ ...bones, phrases: phrasesOf('de', 'formal') })).toMatch(/^Guten Tag Ada Lovelace,/);
});

describe('what was asked', () => {
  it('is found in whatever language and form it was asked', () => {
    const texts = ['Hallo! Was ist Ihnen an Ihrer Arbeit im Moment am wichtigsten? Gruß'];
    expect(askedIn(texts)).toEqual(new Set(['matters-most']));
    expect(askedIn(['Hello'])).toEqual(new Set());
  });
});
