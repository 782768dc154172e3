import { expect, it } from 'vitest';
import { mailMerge } from '../../../lib/note/coach/rules/mail-merge';
import { note, wordsFound } from '../builders';

const found = (text: string) => wordsFound(mailMerge, note(text));

it.each([
  ['I came across your profile today.', ['came across your profile']],
  ['Dear Candidate,', ['Dear Candidate']],
  ['Are you open to new opportunities?', ['open to new opportunities']],
  ['I hope this email finds you well.', ['hope this email finds you well']],
  ['Ich bin auf Ihr Profil aufmerksam geworden.', ['bin auf Ihr Profil']],
  ['He visto tu perfil.', ['He visto tu perfil']],
])('finds the words in “%s”', (text, words) => {
  expect(found(text)).toEqual(words);
});

it.each([
  'I came across your Analytical Engine.',
  'A river profile is a curve.',
  'Dear Ada,',
  'Your opportunity is a town that floods.',
])('finds none in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});

it('finds a worn courtesy to be no more than a hint', () => {
  expect(mailMerge.check(note('Hope all is well.')).map((one) => one.severity)).toEqual(['hint']);
});
