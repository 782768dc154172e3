import fc from 'fast-check';
import { vi } from 'vitest';
import { EVIDENCE_KINDS, isStrong } from '../../lib/domain/evidence';
import type { ReadFact } from '../../lib/domain/fields';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import { DECISIONS } from '../../lib/domain/person-event-kinds';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { POSTPONABLE } from '../../lib/domain/steps';
import {
  ADA,
  answered,
  captured,
  changed,
  day,
  decided,
  declined,
  edited,
  exempted,
  feedback,
  handedOver,
  heard,
  id,
  line,
  noticed,
  notNow,
  project,
  putOff,
  ROLE_A,
  ROLE_B,
  removed,
  retained,
  showed,
  stopped,
  tagged,
  takenBack,
  told,
  typedByHand,
  untagged,
  withdrew,
  wroteTo,
} from './builders';

/** Random lives, drawn from few names, roles and days, so that things meet. */

// A property takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Runs of each property: 10,000 in CI, fewer while one works; any number with `PROPERTY_RUNS=500`. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.CI ? 10_000 : 1000));
/** Events of a random story; corrections point at any of them, also at later ones and at themselves. */
const LONGEST = 14;

export const anyDay = fc.integer({ min: 0, max: 400 }).map(day);
const anyRole = fc.constantFrom(ROLE_A, ROLE_B, null);
const said = fc.record({ on: anyDay, role: anyRole });

export const anyFact: fc.Arbitrary<ReadFact> = fc.oneof(
  fc
    .record({
      field: fc.constantFrom('name' as const, 'headline' as const, 'org' as const, 'skill' as const),
      value: fc.constantFrom('Ada', 'ada ', 'Ada Lovelace', 'Engines', 'Analyst'),
      source: fc.constantFrom('layout' as const, 'structured-data' as const, 'hand' as const),
      confidence: fc.constantFrom(0.3, 0.8, 1),
    })
    .map(({ field, value, ...from }) => line(field, value, from)),
  fc.constantFrom('Engine', 'Notes').map((title) => project(title)),
);

const address = fc.constantFrom('https://ada.example/', 'https://github.com/Ada', 'https://uk.linkedin.com/in/ada/');

export const anyCapture = fc
  .record({ facts: fc.array(anyFact, { maxLength: 5 }), address, identity: fc.option(address) })
  .map(({ facts, ...where }) => captured(facts, where));

const anyByHand = fc.constantFrom('Ada', 'Countess Ada', 'Ada Lovelace').map((value) => typedByHand('name', value));

export const anyCorrection = fc.integer({ min: 1, max: LONGEST }).map(takenBack);

const place = fc.record({ event: fc.integer({ min: 1, max: LONGEST }), fact: fc.integer({ min: 0, max: 3 }) });
const anyRemoval = place.map(({ event, fact }) => removed(event, fact));
const anyEdit = fc
  .record({ value: fc.constantFrom('Analyst', 'Countess'), at: fc.option(place) })
  .map(({ value, at }) => edited('headline', value, at && `${id(at.event)}/${at.fact}`));

export const anyEvidence = fc
  .record({ kind: fc.constantFrom(...EVIDENCE_KINDS), said })
  .map(({ kind, said: more }) => showed(kind, more));

const weakKinds = EVIDENCE_KINDS.filter((kind) => !isStrong(kind));
const anyWeakEvidence = fc
  .record({ kind: fc.constantFrom(...weakKinds), said })
  .map(({ kind, said: more }) => showed(kind, more));

const nth = fc.integer({ min: 1, max: LONGEST });
const anyListening: fc.Arbitrary<PersonEventBody> = fc.oneof(
  said.map(heard),
  anyDay.map(feedback),
  fc.tuple(nth, fc.constantFrom(...DECISIONS), anyDay).map(([n, what, on]) => decided(n, what, on)),
  fc.tuple(nth, anyDay).map(([n, on]) => changed(n, on)),
  fc.tuple(nth, anyDay).map(([n, on]) => told(n, on)),
);
const anyTag = fc.constantFrom('rust', 'floods', 'turin');
const anyDuty: fc.Arbitrary<PersonEventBody> = fc.oneof(
  anyDay.map(noticed),
  fc.constant(exempted),
  anyDay.map(retained),
  fc.tuple(fc.constantFrom(...POSTPONABLE), anyDay).map(([step, until]) => putOff(step, until)),
  anyTag.map((tag) => tagged(tag)),
  anyTag.map((tag) => untagged(tag)),
);

/** Everything that can happen but strong evidence and "stop". */
const anyMild: fc.Arbitrary<PersonEventBody>[] = [
  anyCapture,
  anyByHand,
  fc.constant({ kind: 'remarked' as const, text: 'met in Turin' }),
  said.map(wroteTo),
  said.map(answered),
  anyWeakEvidence,
  said.map(withdrew),
  said.map(declined),
  fc.record({ until: anyDay, said }).map(({ until, said: more }) => notNow(until, more)),
  anyRole.map(handedOver),
  anyDuty,
  anyListening,
  anyCorrection,
  anyRemoval,
  anyEdit,
];

export const anyBodyWithoutInterest = fc.oneof(...anyMild, anyDay.map(stopped));
export const anyBodyWithoutStop = fc.oneof(...anyMild, anyEvidence);
export const anyBody = fc.oneof(...anyMild, anyEvidence, anyDay.map(stopped));

export const bodies = (of: fc.Arbitrary<PersonEventBody> = anyBody) =>
  fc.array(of, { minLength: 1, maxLength: LONGEST });

/** Events as two devices write them: clocks that coincide, wall clocks that disagree. */
export const anyEvents: fc.Arbitrary<PersonEvent[]> = fc
  .array(
    fc.record({
      body: anyBody,
      at: anyDay,
      device: fc.constantFrom('desk', 'laptop'),
      clock: fc.integer({ min: 1, max: 8 }),
    }),
    { minLength: 1, maxLength: LONGEST },
  )
  .map((drawn) => drawn.map((one, index) => ({ of: 'person', id: id(index + 1), subject: ADA, schema: 1, ...one })));
