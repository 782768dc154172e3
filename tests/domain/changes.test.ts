import { describe, expect, it } from 'vitest';
import { type Change, changes, changesIfKept } from '../../lib/domain/changes';
import type { ReadFact } from '../../lib/domain/fields';
import { currentFacts } from '../../lib/domain/person';
import { captured, day, edited, job, line, personAfter, project, removed, takenBack } from './builders';

const said = (all: readonly Change[]) => all.map(({ fact, was }) => [fact.read.value, was?.value ?? null]);
const before = [
  line('name', 'Ada Ray'),
  line('headline', 'Maps for walkers'),
  line('org', 'Sentier'),
  line('location', 'Grenoble'),
  job('Engineer', 'Sentier', '2021', 'present'),
  project('Hachure'),
];
const thenRead = (...facts: ReadFact[]) => changes(personAfter(captured(before), captured(facts)));

describe('what changed on their page', () => {
  it('a new role, and the one before it', () => {
    const [role, ...more] = thenRead(
      line('org', 'Tidewater'),
      job('Lead', 'Tidewater', '2026', 'present'),
      job('Engineer', 'Sentier', '2021', '2026'),
    );
    expect(role && said([role])).toEqual([[job('Lead', 'Tidewater', '2026', 'present').value, before[4]?.value]]);
    expect([role?.at, more]).toEqual([day(2), []]);
  });

  it('a role beside the others takes nobody’s place', () => {
    const board = job('Board member', 'Tidewater', '2026', 'present');
    expect(said(thenRead(job('Engineer', 'Sentier', '2021', 'present'), board))).toEqual([[board.value, null]]);
  });

  it('a place, a headline, an employer', () => {
    const now = [line('headline', 'Rivers in time'), line('org', 'Tidewater'), line('location', 'Turin, Italy')];
    expect(said(thenRead(...now))).toEqual([
      ['Turin, Italy', 'Grenoble'],
      ['Rivers in time', 'Maps for walkers'],
      ['Tidewater', 'Sentier'],
    ]);
  });

  it('a new project', () =>
    expect(said(thenRead(...before, project('Balise')))).toEqual([[project('Balise').value, null]]));

  it('and back again', () => {
    const row = personAfter(captured(before), captured([line('location', 'Turin')]), captured(before));
    expect(said(changes(row))).toEqual([
      ['Grenoble', 'Turin'],
      ['Turin', 'Grenoble'],
    ]);
  });

  it('and all that was known is still known, with its days', () => {
    const row = personAfter(captured(before), captured([line('location', 'Turin')]));
    const places = currentFacts(row).filter(({ read }) => read.field === 'location');
    expect(places.map(({ read, sightings }) => [read.value, sightings.map(({ at }) => at)])).toEqual([
      ['Grenoble', [day(1)]],
      ['Turin', [day(2)]],
    ]);
  });
});

describe('nothing changed', () => {
  it('on a first reading, nor on the same again', () => {
    expect(changes(personAfter(captured(before)))).toEqual([]);
    expect(thenRead(...before)).toEqual([]);
  });

  it('where it is only told more fully, or no longer', () =>
    expect(thenRead(line('location', 'Grenoble, France'), line('headline', 'Maps for walkers, and more'))).toEqual([]));

  it('where a role is only dated otherwise', () =>
    expect(thenRead(job('Engineer', 'Sentier', '2020', '2026'))).toEqual([]));

  it('where another page says it otherwise', () => {
    const elsewhere = captured([line('location', 'Turin'), project('Balise')], { address: 'https://other.example/' });
    expect(changes(personAfter(captured(before), elsewhere))).toEqual([]);
  });

  it('on the user’s own word, and where what was read is taken back or removed', () => {
    const move = captured([line('location', 'Turin')]);
    expect(changes(personAfter(captured(before), edited('location', 'Turin')))).toEqual([]);
    expect(changes(personAfter(captured(before), move, takenBack(2)))).toEqual([]);
    expect(changes(personAfter(captured(before), move, removed(2)))).toEqual([]);
  });
});

it('before anything is kept, a reading tells the same as after', () => {
  const now = [line('location', 'Turin'), project('Balise'), job('Lead', 'Tidewater', '2026', 'present')];
  const known = personAfter(captured(before));
  expect(said(changesIfKept(known, now, 'https://www.ada.example/?utm_source=x', day(2)))).toEqual(
    said(thenRead(...now)),
  );
  expect(changesIfKept(known, now, 'https://other.example/', day(2))).toEqual([]);
});
