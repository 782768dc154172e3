import { expect, it } from 'vitest';
import { whichCompany } from '../../../lib/note/coach/rules/which-company';
import { note, wordsFound } from '../builders';

const found = (text: string) => whichCompany.check(note(text, { role: { title: 'Engineer', org: '' } })).length;

it.each(['We are hiring an engineer.', 'My client, a leading firm, needs an engineer.', 'I have an opening in Turin.'])(
  'finds it in “%s”',
  (text) => {
    expect(found(text)).toBe(1);
  },
);

it.each([
  'I run storage at Gullwing and we are hiring an engineer.',
  'Tidewater needs an engineer.',
  'Wir bei Nordwerk suchen eine Ingenieurin.',
  'Je travaille chez Ancrage, nous recrutons.',
])('lets pass “%s”', (text) => {
  expect(found(text)).toBe(0);
});

it('finds the words that hide it', () => {
  const text = 'One of my clients wants an engineer.';
  expect(wordsFound(whichCompany, note(text))).toEqual(['One of my clients']);
});

it('lets pass a thank-you that offers nothing, and our own name', () => {
  expect(whichCompany.check(note('Your Engine made my week.'))).toEqual([]);
  expect(whichCompany.check(note('tidewater has a job.', { ours: ['Tidewater'] }))).toEqual([]);
});
