import { expect, it } from 'vitest';
import { jobAd } from '../../../lib/note/coach/rules/job-ad';
import { note } from '../builders';

const found = (text: string) => jobAd.check(note(text)).length;

it.each([
  'Requirements:\n- Java\n- Spring\n- English\n- Degree\nWe offer:\n- Pay',
  'Responsibilities: - build dams - mend them - sell them - paint them. Qualifications: a licence',
  'Job title: Smith. Location: Turin. Duration: a year. Requirements: fire.',
])('finds it in “%s”', (text) => {
  expect(found(text)).toBe(1);
});

it.each([
  'We build dams. What would you change?',
  'I like three things of yours:\n- the Engine\n- the notes\n- the table\n- the cards',
  'It has requirements.',
])('lets pass “%s”', (text) => {
  expect(found(text)).toBe(0);
});
