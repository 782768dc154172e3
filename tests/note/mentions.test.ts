import { describe, expect, it } from 'vitest';
import type { ReadFact } from '../../lib/domain/fields';
import { mentions } from '../../lib/note/mentions';
import { captured, day, line, personAfter, project, takenBack, wroteTo } from '../domain/builders';

const common = { source: 'layout', place: '', confidence: 1 } as const;
const job = (title: string, start: string | null, end: string | null): ReadFact => ({
  field: 'experience',
  value: { title, org: null, start, end },
  ...common,
});
const saidOf = (value: ReadFact['value']) =>
  typeof value === 'string' ? value : 'school' in value ? value.school : value.title;
const mentioned = (...facts: ReadFact[]) => mentions(personAfter(captured(facts))).map((one) => saidOf(one.read.value));

it('the particular comes before the general; a title and an employer are no reason to write', () => {
  expect(
    mentioned(
      line('org', 'Royal Society'),
      line('title', 'Countess'),
      line('skill', 'Rust'),
      job('Analyst', '1842', null),
      project('Engine'),
    ),
  ).toEqual(['Engine', 'Analyst', 'Rust']);
});

it('of two projects the newer comes first, the undated last', () => {
  expect(
    mentioned(project('Undated'), project('Old', '2019'), project('New', '2024-05'), project('Mid', '2024-04')),
  ).toEqual(['New', 'Mid', 'Old', 'Undated']);
});

it('of two jobs the present one comes first, then the one that ended last', () => {
  const jobs = [job('First', '2010', '2015'), job('Now', '2012', 'present'), job('Second', '2011', '2020')];
  expect(mentioned(...jobs)).toEqual(['Now', 'Second', 'First']);
});

it('of two like facts the one seen last comes first', () => {
  const row = personAfter(captured([line('skill', 'Rust'), line('skill', 'Go')]), captured([line('skill', 'Go')]));
  expect(mentions(row).map((one) => one.read.value)).toEqual(['Go', 'Rust']);
});

it('names, addresses and pictures are nothing to mention', () => {
  expect(
    mentioned(line('name', 'Ada'), line('email', 'ada@ada.example'), line('photo', 'https://ada.example/a.jpg')),
  ).toEqual([]);
});

it('what was taken back is not offered', () => {
  expect(mentions(personAfter(captured([project('Engine')]), takenBack(1)))).toEqual([]);
});

describe('news on their page', () => {
  const before = captured([project('Engine', '2026'), line('location', 'Turin')]);
  const after = captured([project('Engine', '2026'), project('Levee', '2020'), line('location', 'Oslo')]);
  const news = (...story: Parameters<typeof personAfter>) =>
    mentions(personAfter(...story)).flatMap((one) => (one.changed ? [saidOf(one.read.value)] : []));

  it('come first', () => {
    const all = mentions(personAfter(before, after)).map((one) => saidOf(one.read.value));
    expect(all.slice(0, 3)).toEqual(['Levee', 'Oslo', 'Engine']);
  });

  it('are news only until the next note', () => {
    expect(news(before, wroteTo({ on: day(1) }), after)).toEqual(['Levee', 'Oslo']);
    expect(news(before, after, wroteTo({ on: day(3) }))).toEqual([]);
  });
});
