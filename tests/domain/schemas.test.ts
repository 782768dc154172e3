import { describe, expect, it } from 'vitest';
import { type Draft, draft, draftId } from '../../lib/domain/draft';
import { foldPerson } from '../../lib/domain/evolve-person';
import { LIMITS } from '../../lib/domain/fields';
import { ledgerEvent } from '../../lib/domain/ledger-event';
import { pageReading } from '../../lib/domain/page-reading';
import { foldPartner, partner } from '../../lib/domain/partner';
import { person } from '../../lib/domain/person';
import { foldRole, role } from '../../lib/domain/role';
import { NO_SETTINGS, settings } from '../../lib/domain/settings';
import { ADA, day, line, pageRead, ROLE_A } from './builders';
import { partnerSamples, personSamples, roleSamples } from './samples';
import { missing, operated, overlong, protoKey, unknownKey, wildNumber, wrongType } from './surgery';

const samples = [...personSamples, ...roleSamples, ...partnerSamples].map(
  (event) => [event.body.kind, ledgerEvent, event] as const,
);
const [, capture] = personSamples.flatMap(({ body }) => ('facts' in body ? [body.facts] : [])).toReversed();

const reading = pageRead(capture ?? [], { address: 'https://people.example/ada', title: 'Ada' });
const note: Draft = {
  id: draftId(ADA, ROLE_A),
  person: ADA,
  role: ROLE_A,
  channel: 'email',
  subject: '',
  text: '',
  updatedAt: day(1),
};

/** Every schema at a trust boundary, with a value that passes it. */
const SCHEMAS = [
  ...samples,
  ['the page reading', pageReading, reading],
  ['the draft', draft, note],
  [
    'the settings',
    settings,
    { ...NO_SETTINGS, agreedAt: day(1), contact: 'mira@tidewater.example', notices: { de: 'Hallo' } },
  ],
  ['the row of a person', person, foldPerson(personSamples)],
  ['the row of a role', role, foldRole(roleSamples)],
  ['the row of a partner', partner, foldPartner(partnerSamples)],
] as const;

/** What a row or an event may do without: shown by its last key. */
const OPTIONAL =
  /^\(all\)\.(card|due|owed|nameKey|members|history\.\d+\.(about|decision|step|tags|of)|assessment|body\.reason|contact|notices(\.de)?)$/;

describe.each(SCHEMAS)('%s', (_name, schema, value) => {
  const passes = (tried: unknown) => schema.safeParse(tried).success;

  it('takes what is right', () => {
    expect(schema.safeParse(value).error).toBeUndefined();
  });

  it.each([
    ['a key it does not know', unknownKey],
    ['a key called __proto__', protoKey],
    ['text without end', overlong],
    ['a value of another type', wrongType],
    ['a number that is no count, time or share', wildNumber],
  ])('refuses %s, wherever it stands', (_what, cut) => {
    const passed = operated(value, cut).filter((one) => passes(one.value));
    expect(passed.map((one) => one.where)).toEqual([]);
  });

  it('refuses to miss anything', () => {
    const passed = operated(value, missing).filter((one) => passes(one.value));
    expect(passed.map((one) => one.where).filter((where) => !OPTIONAL.test(where))).toEqual([]);
  });
});

describe('lists have an end', () => {
  const facts = (count: number) => Array(count).fill(line('skill', 'Fortran'));

  it('facts of a person', () => {
    const read = (count: number) => pageReading.safeParse({ ...reading, people: [{ facts: facts(count) }] }).success;
    expect(read(LIMITS.factsPerPerson)).toBe(true);
    expect(read(LIMITS.factsPerPerson + 1)).toBe(false);
  });

  it('people of a page', () => {
    const read = (count: number) =>
      pageReading.safeParse({ ...reading, people: Array(count).fill({ facts: [] }) }).success;
    expect(read(LIMITS.people)).toBe(true);
    expect(read(LIMITS.people + 1)).toBe(false);
  });
});

it('a date is as precise as the page, and nothing else', () => {
  const dated = (start: string) => {
    const value = { title: null, org: null, start, end: null };
    return pageReading.safeParse({
      ...reading,
      people: [{ facts: [{ ...line('skill', ''), field: 'experience', value }] }],
    }).success;
  };
  expect(['2026', '2026-01', '2026-01-31', 'present'].filter((date) => !dated(date))).toEqual([]);
  expect(['', '26', '2026-1', 'January 2026', '2026-01-31T00:00', '2026\n'].filter(dated)).toEqual([]);
});
