import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrongCompany } from '../../../lib/note/coach/rules/wrong-company';
import { line } from '../../domain/builders';
import { fact, note } from '../builders';

const found = (text: string, org = 'Royal Society') =>
  wrongCompany.check(note(text, { facts: [fact(line('org', org))] })).map((one) => one.values);

it.each([
  ['I like your work at Harrow Steel.', 'Harrow Steel'],
  ['You have been an analyst at Pelican for a while.', 'Pelican'],
  ['How are things at Ostrich & Co?', 'Ostrich & Co'],
  ['Wie läuft Ihre Arbeit bei Kranwerk?', 'Kranwerk'],
])('finds the wrong company in “%s”', (text, name) => {
  expect(found(text)).toEqual([[name, 'Royal Society']]);
});

it.each([
  'I like your work at the Royal Society.',
  'How are things at the Society?',
  'I am Tom from Tidewater.',
  'Could I tell you about a job at Tidewater?',
  'I saw your talk at RiverConf.',
  'Would you join us at Tidewater?',
])('finds none in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});

it('finds none where nobody knows where they work', () => {
  expect(wrongCompany.check(note('I like your work at Harrow Steel.', { facts: [] }))).toEqual([]);
});

it('a swapped company is always caught', () => {
  const firm = fc.constantFrom(
    'Calder Maps',
    'Nimbus',
    'Harrow Steel',
    'Gullwing',
    'Solvang Wind',
    'Kranwerk',
    'Öresund El',
  );
  const saying = fc.constantFrom(
    (org: string) => `I like your work at ${org}.`,
    (org: string) => `I saw that you are an engineer at ${org}, and wondered.`,
    (org: string) => `How are things at ${org}?`,
    (org: string) => `You have done a lot for ${org} since May.`,
  );
  fc.assert(
    fc.property(firm, firm, saying, (theirs, written, say) => {
      expect(found(say(theirs), theirs)).toEqual([]);
      if (written !== theirs) expect(found(say(written), theirs)).toEqual([[written, theirs]]);
    }),
  );
});
