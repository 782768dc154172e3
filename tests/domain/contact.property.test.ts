import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contactVerdict } from '../../lib/domain/contact-rules';
import { nextSteps } from '../../lib/domain/next-steps';
import type { Step } from '../../lib/domain/steps';
import { anyBody, anyDay, bodies, RUNS } from './arbitraries';
import { at, personAfter, ROLE_A, ROLE_B, stopped, wroteTo } from './builders';

/** The steps that are taken by writing a note. */
const NOTES = new Set<Step>(['reply-owed', 'follow-up', 'rest-over']);
const ROLES = [ROLE_A, ROLE_B, null];
const anyRole = fc.constantFrom(...ROLES);

it('what is due may be done: the rules refuse no step on the day it falls due', () => {
  fc.assert(
    fc.property(bodies(anyBody), (events) => {
      const row = personAfter(...events);
      for (const { kind, due } of nextSteps(row, at(row.updatedAt)).filter((one) => NOTES.has(one.kind))) {
        const then = { ...at(0), day: due };
        const open = ROLES.filter((role) => contactVerdict(row.history, role, then).refusal === null);
        if (kind === 'reply-owed') expect(open).toEqual(ROLES);
        else expect(open, kind).not.toEqual([]);
      }
    }),
    { numRuns: RUNS },
  );
});

it('no two cold first notes: who never answered gets none about another role', () => {
  fc.assert(
    fc.property(anyRole, anyRole, anyDay, anyDay, (one, other, on, now) => {
      const { refusal } = contactVerdict(personAfter(wroteTo({ role: one, on })).history, other, at(now));
      if (one !== other) expect(refusal).toBe('second-first-note');
    }),
    { numRuns: RUNS },
  );
});

it('do not contact is never bypassed', () => {
  fc.assert(
    fc.property(bodies(), bodies(), anyRole, anyDay, (before, after, role, now) => {
      const told = [...before, stopped(), ...after].filter((body) => body.kind !== 'corrected');
      const person = personAfter(...told);
      expect(contactVerdict(person.history, role, at(now)).refusal).toBe('do-not-contact');
      const left = nextSteps(person, at(now)).map((step) => step.kind);
      expect(left.filter((kind) => kind !== 'retention-ends')).toEqual([]);
      expect(person).not.toHaveProperty('owed');
    }),
    { numRuns: RUNS },
  );
});
