import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongName } from '../../../lib/note/coach/rules/wrong-name';
import { givenName } from '../../../lib/note/skeleton';
import { RUNS } from '../../domain/arbitraries';
import { note, wordsFound } from '../builders';

const found = (text: string, name: string | null = 'Ada Lovelace') => wordsFound(wrongName, note(text, { name }));

it.each([
  ['Hi Eda, hello', 'Eda'],
  ['Dear Mr. Byron,', 'Byron'],
  ['  hello tom\nI read Engines.', 'tom'],
  ['Sehr geehrte Frau Dr. Meier,', 'Meier'],
  ['Bonjour Zoé,', 'Zoé'],
])('finds the wrong name in “%s”', (text, words) => {
  expect(found(text)).toEqual([words]);
});

it.each([
  'Hi Ada,',
  'hello ADA LOVELACE!',
  'Dear Ms Lovelace,',
  'Dear Professor Lovelace,',
  'Sehr geehrte Frau Prof. Dr. Lovelace,',
  'Hi there,',
  'Hello,\nTom told me of Engines.',
  'Hi I’m Tom and I read Engines.',
  'Hello from Turin!',
  'Hi and happy new year!',
  'Hello\n\nYour Engine made my week.',
  'I read Engines. Hi Tom would have liked it.',
])('finds none in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});

describe('a name is right', () => {
  it.each([
    ['without its accents', 'Hi Jose,', 'José García'],
    ['by one of its halves', 'Hi Anna,', 'Anna-Lena Kurz'],
    ['by both of its halves', 'Hi Anna-Lena,', 'Anna-Lena Kurz'],
    ['with whichever apostrophe', 'Dear Mr O’Neill,', "Shaq O'Neill"],
    ['by its initials', 'Hi J. R.,', 'J. R. Hartley'],
    ['as the page wrote it, last name first', 'Hi Ada,', 'Lovelace, Ada'],
    ['in other letters than the page’s', 'Hi Noa,', 'נועה לוי'],
    ['in other letters than ours', 'Hi Ада,', 'Ada Lovelace'],
    ['where nobody’s name is known', 'Hi Tom,', null],
  ])('%s', (_, text, name) => {
    expect(found(text, name)).toEqual([]);
  });
});

it('the greeting that a note starts with is never wrong', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'Dr.',
      'Prof. Dr.',
      'Ms',
      'J.',
      'van',
      "O'Neill",
      'Anna-Lena',
      'Łukasz',
      'İpek',
      'Ada',
      '(Ada)',
      'Ada/Ida',
      '山田',
      '“Ada”',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(name, (written) => {
      expect(found(`Hi ${givenName(written)},\n\nhello`, written)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
