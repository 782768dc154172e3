import { describe, expect, it } from 'vitest';
import { unknownFacts } from '../../lib/domain/evolve-person';
import { currentFacts, lastAddress, lastSeen, leadingFact, type Person } from '../../lib/domain/person';
import {
  at,
  captured,
  day,
  edited,
  id,
  line,
  noticed,
  personAfter,
  project,
  removed,
  takenBack,
  typedByHand,
  wroteTo,
} from './builders';

const valuesOf = (row: Person) => currentFacts(row).map((one) => one.read.value);
const ADA = line('name', 'Ada');

describe('a capture', () => {
  it('becomes facts that know their event, time and address', () => {
    const [fact] = personAfter(captured([ADA])).facts;
    expect(fact).toEqual({
      id: expect.stringMatching(/\/0$/),
      read: ADA,
      sightings: [{ event: expect.any(String), at: day(1), address: 'https://ada.example/' }],
      removals: [],
    });
  });

  it('again, dates the facts anew and erases none', () => {
    const row = personAfter(
      captured([ADA, line('org', 'Royal Society')]),
      captured([ADA], { address: 'https://b.example/' }),
    );
    expect(valuesOf(row)).toEqual(['Ada', 'Royal Society']);
    const [name] = row.facts;
    expect(name?.sightings.map((seen) => seen.at)).toEqual([day(1), day(2)]);
    expect(name && lastSeen(name)).toBe(day(2));
    expect(name && lastAddress(name)).toBe('https://b.example/');
  });

  it('takes case and spaces for the same fact', () => {
    expect(personAfter(captured([ADA]), captured([line('name', ' ADA ')])).facts).toHaveLength(1);
  });

  it('tells records apart by what they say, not by the order they say it in', () => {
    const read = project('Engine', '1843');
    const { kind, title, url, date } = read.value;
    const row = personAfter(captured([read]), captured([{ ...read, value: { date, url, title, kind } }]));
    expect(row.facts).toHaveLength(1);
    expect(personAfter(captured([read]), captured([project('Engine', '1844')])).facts).toHaveLength(2);
  });

  it('that names a fact twice, sees it once', () => {
    expect(personAfter(captured([ADA, ADA])).facts[0]?.sightings).toHaveLength(1);
  });

  it('with something new lets the new lead and keeps the old', () => {
    const row = personAfter(captured([line('headline', 'Student')]), captured([line('headline', 'Analyst')]));
    expect(row.headline).toBe('Analyst');
    expect(valuesOf(row)).toEqual(['Student', 'Analyst']);
  });

  it('of one moment lets the surer fact lead', () => {
    const unsure = line('name', 'Ada L.', { confidence: 0.3 });
    expect(personAfter(captured([unsure, ADA])).name).toBe('Ada');
  });

  it('brings the address that is theirs alone, once, in its canonical form', () => {
    const row = personAfter(
      captured([], { identity: 'https://www.ada.example/' }),
      captured([], { identity: 'http://ada.example/?utm_source=x' }),
      captured([], { identity: null }),
      captured([], { identity: 'https://github.com/Ada' }),
    );
    expect(row.keys).toEqual(['ada.example', 'github.com/ada']);
  });

  it('knows which facts of a reading are new', () => {
    const row = personAfter(captured([ADA]));
    expect(unknownFacts(row, [line('name', 'ada'), line('name', 'Countess')])).toEqual([line('name', 'Countess')]);
  });

  it('marks a made-up person, and only them', () => {
    expect(personAfter(captured([], { via: 'sample' })).sample).toBe(1);
    expect(personAfter(captured([]))).not.toHaveProperty('sample');
  });
});

describe('the user’s own word', () => {
  const org = line('org', 'Royal Society');

  it('stands in place of a fact, and leads', () => {
    const row = personAfter(captured([org]), edited('org', 'Analytical Society', `${id(1)}/0`));
    expect(valuesOf(row)).toEqual(['Analytical Society']);
    expect(row.org).toBe('Analytical Society');
  });

  it('is not overruled by a later capture, which also does not bring back what was replaced', () => {
    const row = personAfter(captured([org]), edited('org', 'Analytical Society', `${id(1)}/0`), captured([org]));
    expect(row.org).toBe('Analytical Society');
    expect(valuesOf(row)).toEqual(['Analytical Society']);
  });

  it('taken back gives the fact back', () => {
    const row = personAfter(captured([org]), edited('org', 'Analytical Society', `${id(1)}/0`), takenBack(2));
    expect(valuesOf(row)).toEqual(['Royal Society']);
    expect(row.org).toBe('Royal Society');
  });

  it('removes a fact, and seeing it again is nothing new', () => {
    const row = personAfter(captured([ADA, org]), removed(1, 1), captured([ADA, org]));
    expect(valuesOf(row)).toEqual(['Ada']);
    expect(row.org).toBeNull();
    expect(unknownFacts(row, [org])).toEqual([]);
  });

  it('said, removed and said anew stands', () => {
    const row = personAfter(edited('org', 'Royal Society'), removed(1), edited('org', 'Royal Society'));
    expect(valuesOf(row)).toEqual(['Royal Society']);
  });

  it('about a fact that nobody knows changes nothing', () => {
    expect(valuesOf(personAfter(captured([ADA]), removed(7)))).toEqual(['Ada']);
  });
});

describe('a capture taken back', () => {
  it('hides what only it had seen', () => {
    const row = personAfter(captured([ADA]), captured([ADA, line('org', 'Royal Society')]), takenBack(2));
    expect(valuesOf(row)).toEqual(['Ada']);
    expect(row.org).toBeNull();
    expect(currentFacts(row)[0]?.sightings.map((seen) => seen.at)).toEqual([day(1)]);
  });

  it('takes its address along', () => {
    expect(personAfter(captured([ADA]), takenBack(1)).keys).toEqual([]);
  });

  it('shows again once the taking-back is taken back', () => {
    const row = personAfter(captured([ADA]), takenBack(1), takenBack(2));
    expect(row.name).toBe('Ada');
    expect(row.keys).toEqual(['ada.example']);
  });

  it('a fact seen again later is a fact again', () => {
    expect(personAfter(captured([ADA]), takenBack(1), captured([ADA])).name).toBe('Ada');
  });

  it('makes its facts new to a reading again', () => {
    expect(unknownFacts(personAfter(captured([ADA]), takenBack(1)), [ADA])).toEqual([ADA]);
  });
});

describe('what the user typed', () => {
  it('leads over every later capture', () => {
    const row = personAfter(
      captured([line('name', 'A. L.')]),
      typedByHand('name', 'Ada'),
      captured([line('name', 'A. L.')]),
    );
    expect(row.name).toBe('Ada');
  });

  it('stays theirs when a page says the same', () => {
    const row = personAfter(typedByHand('name', 'Ada'), captured([ADA]), captured([line('name', 'A. L.')]));
    expect(leadingFact(currentFacts(row), 'name')?.read.source).toBe('hand');
  });

  it('gives way to what they typed later', () => {
    const row = personAfter(typedByHand('name', 'Ada'), typedByHand('name', 'Augusta'));
    expect(row.name).toBe('Augusta');
    expect(personAfter(typedByHand('name', 'Ada'), typedByHand('name', 'Augusta'), takenBack(2)).name).toBe('Ada');
  });
});

it('the row starts with the first event, whatever it is', () => {
  const row = personAfter(takenBack(1));
  expect(row).toMatchObject({ name: null, standing: 'person', facts: [], createdAt: day(1) });
});

it('the row carries standing and what falls due', () => {
  const row = personAfter(captured([ADA]), wroteTo({ on: day(2) }));
  const [noteDay, followUp] = [at(day(2)).day, at(day(9)).day];
  expect(row).toMatchObject({ standing: 'contacted', due: noteDay, owed: noteDay, updatedAt: day(2), clock: 2 });
  const told = personAfter(captured([ADA]), wroteTo({ on: day(2) }), noticed());
  expect(told).toMatchObject({ due: followUp });
  expect(told).not.toHaveProperty('owed');
});
