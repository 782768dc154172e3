import { expect, it } from 'vitest';
import { staleFact } from '../../../lib/note/coach/rules/stale-fact';
import { day, line, project } from '../../domain/builders';
import { fact, note, TODAY, wordsFound } from '../builders';

const DAY = day(1) - day(0);
const seen = (days: number) => [fact(project('Engine'), TODAY - days * DAY), fact(line('skill', 'Rust'), TODAY)];
const found = (text: string, days: number) => wordsFound(staleFact, note(text, { facts: seen(days) }));

it.each([
  ['your Engine', 181],
  ['The ENGINE and Rust', 400],
  ['Rust, then Engine.', 5000],
])('finds the old fact in “%s”, last seen %d days ago', (text, days) => {
  expect(found(text, days).map((words) => words.toLowerCase())).toEqual(['engine']);
});

it.each([
  ['a fact seen 180 days ago', 'your Engine', 180],
  ['a fact seen today', 'your Engine', 0],
  ['a fact seen tomorrow, by another device’s clock', 'your Engine', -1],
  ['an old fact that the note does not use', 'your Rust code', 400],
])('lets pass %s', (_, text, days) => {
  expect(found(text, days)).toEqual([]);
});

it('takes the last sighting', () => {
  const [old] = seen(400);
  if (!old) throw new Error('no fact');
  const again = {
    ...old,
    sightings: [...old.sightings, { event: old.sightings[0]?.event ?? '', at: TODAY, address: null }],
  };
  expect(wordsFound(staleFact, note('your Engine', { facts: [again] }))).toEqual([]);
});

it('says how many days', () => {
  expect(staleFact.check(note('your Engine', { facts: seen(200) }))).toMatchObject([{ values: ['Engine', '200'] }]);
});
