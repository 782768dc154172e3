import { expect, it } from 'vitest';
import { realQuestion } from '../../../lib/note/coach/rules/real-question';
import { note } from '../builders';

const found = (text: string) => realQuestion.check(note(text)).length;

it.each([
  'Hi Ada, I read Engines.',
  'Interested?',
  'Would you like to hear more?',
  'What is your notice period?',
  'Can we talk tomorrow?',
])('finds it in “%s”', (text) => {
  expect(found(text)).toBe(1);
});

it.each([
  'What would you change in it today?',
  'Hi Ada, how did you find the fault?',
  'Does your Engine still run?',
  'Was würdest du heute anders machen?',
  '  ',
])('lets pass “%s”', (text) => {
  expect(found(text)).toBe(0);
});
