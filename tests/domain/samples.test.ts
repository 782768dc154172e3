import { describe, expect, it } from 'vitest';
import { erasureEventBodies } from '../../lib/domain/erasure-events';
import { foldPerson } from '../../lib/domain/evolve-person';
import { FIELDS, SOURCES } from '../../lib/domain/fields';
import { ledgerEvent } from '../../lib/domain/ledger-event';
import { foldPartner, partner } from '../../lib/domain/partner';
import { partnerEventBodies } from '../../lib/domain/partner-events';
import { person } from '../../lib/domain/person';
import { personEventBodies } from '../../lib/domain/person-events';
import { foldRole, role } from '../../lib/domain/role';
import { roleEventBodies } from '../../lib/domain/role-events';
import { partnerSamples, personSamples, roleSamples, SAMPLES } from './samples';

const samples = SAMPLES.flatMap(({ file, events }) => events.map((event) => [file, event.body.kind, event] as const));

describe('an event ever written can be read', () => {
  it('from at least the first schema', () => {
    expect(SAMPLES.map(({ file }) => file)).toContain('events-schema-1.json');
  });

  it.each(samples)('%s: %s', (_file, _kind, event) => {
    expect(ledgerEvent.safeParse(event)).toEqual({ success: true, data: event });
  });
});

describe('the samples', () => {
  const kindsOf = (bodies: readonly { shape: { kind: { def: { values: string[] } } } }[]) =>
    bodies.flatMap((body) => body.shape.kind.def.values);
  const sampled = samples.map(([, kind]) => kind);

  it.each(kindsOf([...personEventBodies, ...roleEventBodies, ...partnerEventBodies, ...erasureEventBodies]))(
    'hold an event of kind %s',
    (kind) => {
      expect(sampled).toContain(kind);
    },
  );

  it('hold a fact of every field and of every source', () => {
    const facts = personSamples.flatMap(({ body }) => ('facts' in body ? body.facts : []));
    expect(new Set(facts.map((fact) => fact.field))).toEqual(new Set(FIELDS));
    expect(new Set(facts.map((fact) => fact.source))).toEqual(new Set(SOURCES));
  });

  it('make a person, a role and a partner that pass their schemas', () => {
    expect(person.safeParse(foldPerson(personSamples)).error).toBeUndefined();
    expect(role.safeParse(foldRole(roleSamples)).error).toBeUndefined();
    expect(partner.safeParse(foldPartner(partnerSamples)).error).toBeUndefined();
  });
});
