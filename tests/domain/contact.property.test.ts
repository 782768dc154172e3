import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contactVerdict } from '../../lib/domain/contact-rules';
import { nextSteps } from '../../lib/domain/next-steps';
import { anyBody, anyDay, bodies, RUNS } from './arbitraries';
import { personAfter, ROLE_A, ROLE_B, stopped, wroteTo } from './builders';

const ROLES = [ROLE_A, ROLE_B, null];
const anyRole = fc.constantFrom(...ROLES);

it('what is due may be done: the rules refuse no step on the day it falls due', () => {
  fc.assert(
    fc.property(bodies(anyBody), (events) => {
      const { history, id } = personAfter(...events);
      for (const { kind, due } of nextSteps({ id, history }, 0)) {
        const open = ROLES.filter((role) => contactVerdict(history, role, due).refusal === null);
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
      const { refusal } = contactVerdict(personAfter(wroteTo({ role: one, on })).history, other, now);
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
      expect(contactVerdict(person.history, role, now).refusal).toBe('do-not-contact');
      expect(nextSteps(person, now)).toEqual([]);
      expect(person).not.toHaveProperty('due');
    }),
    { numRuns: RUNS },
  );
});
