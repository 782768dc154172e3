import { expect, it } from 'vitest';
import { leftoverGap } from '../../../lib/note/coach/rules/leftover-gap';
import { note, wordsFound } from '../builders';

it.each([
  ['Hi [name],', '[name]'],
  ['Hi {{first_name}}, I read Engines.', '{{first_name}}'],
  ['Hi {first}, hello', '{first}'],
  ['Dear <First Name>,', '<First Name>'],
  ['Hi %FIRST_NAME%!', '%FIRST_NAME%'],
])('finds the gap in “%s”', (text, words) => {
  expect(wordsFound(leftoverGap, note(text))).toEqual([words]);
});

it.each([
  'Hi Ada, your Engine made my week.',
  'Is a < b, and b > c?',
  'The warning comes 4 hours late, 100% of the time; 50% of the towns know.',
  'An open [ bracket\nand a closing ] one a line below',
])('finds none in “%s”', (text) => {
  expect(leftoverGap.check(note(text))).toEqual([]);
});

it('looks at the subject, too', () => {
  expect(leftoverGap.check(note('Hi Ada', { subject: 'For [name]' }))).toMatchObject([
    { severity: 'hard', values: ['[name]'] },
  ]);
});
