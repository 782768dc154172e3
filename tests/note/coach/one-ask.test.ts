import { expect, it } from 'vitest';
import { oneAsk } from '../../../lib/note/coach/rules/one-ask';
import { note } from '../builders';

const asked = (text: string) => oneAsk.check(note(text)).map((one) => one.values);

it.each([
  ['Hi Ada, I read Engines.', '0'],
  ['What? How? When?', '3'],
  ['Why? Who? Where? Really???', '4'],
  ['See https://ada.example/?page=1 and write to me.', '0'],
])('finds that “%s” asks %s questions', (text, count) => {
  expect(asked(text)).toEqual([[count]]);
});

it.each([
  'Hi Ada, what would you change?',
  'Really?? And why?',
  'What would you change in (or out of?) it?',
  'Do you like https://a.example/?a=1&b=? or https://b.example/?c=2 more?',
  '何を変えますか？',
  'ماذا ستغير؟',
  '   ',
  '',
])('lets pass “%s”', (text) => {
  expect(asked(text)).toEqual([]);
});
