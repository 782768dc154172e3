import { type Today, todayIn } from '../../lib/domain/calendar';
import type { Evidence } from '../../lib/domain/evidence';
import { foldPerson } from '../../lib/domain/evolve-person';
import type { PageReading, ReadFact, TextField } from '../../lib/domain/fields';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import type { Person } from '../../lib/domain/person';
import type { PersonEventBody, PersonEventKind } from '../../lib/domain/person-events';
import { DAY } from '../../lib/domain/schema';

/** Small words to tell a person's story with. Days count from the first of January 2026, UTC. */

export const day = (count: number): number => Date.UTC(2026, 0, 1) + count * DAY;

/** A moment as the today of whoever lives by UTC. */
export const at = (instant: number): Today => todayIn('UTC', instant);

/** The nth id: the same in every run, and easy to tell apart in a failing test. */
export const id = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export const ADA = id(0xada);
export const ROLE_A = id(0xa);
export const ROLE_B = id(0xb);

/** Events in the order told: the nth of them (counted from 1) has `id(n)` and clock n, and was written down on `day(n)`. */
export const story = (...bodies: PersonEventBody[]): PersonEvent[] =>
  bodies.map((body, index) => ({
    of: 'person',
    id: id(index + 1),
    subject: ADA,
    at: day(index + 1),
    device: 'desk',
    clock: index + 1,
    schema: 1,
    body,
  }));

/** The row that a story makes. */
export function personAfter(...bodies: PersonEventBody[]): Person {
  const row = foldPerson(story(...bodies));
  if (!row) throw new Error('a story needs an event');
  return row;
}

export const line = (
  field: TextField,
  value: string,
  from: Partial<Pick<ReadFact, 'source' | 'confidence' | 'place'>> = {},
) => ({ field, value, source: 'layout', place: 'main', confidence: 0.8, ...from }) satisfies ReadFact;

export const project = (title: string, date: string | null = null) =>
  ({
    field: 'hook',
    value: { kind: 'project', title, url: null, date },
    source: 'layout',
    place: 'main',
    confidence: 0.8,
  }) satisfies ReadFact;

export const job = (title: string | null, org: string | null, start: string | null = null, end: string | null = null) =>
  ({
    field: 'experience',
    value: { title, org, start, end },
    source: 'layout',
    place: 'main',
    confidence: 0.8,
  }) satisfies ReadFact;

export const school = (name: string, degree: string | null = null) =>
  ({
    field: 'education',
    value: { school: name, degree, start: null, end: null },
    source: 'layout',
    place: 'main',
    confidence: 0.8,
  }) satisfies ReadFact;

/** A reading of a page about one person; `more` says where it differs. */
export const pageRead = (facts: ReadFact[], more: Partial<PageReading> = {}): PageReading => ({
  address: 'https://ada-ray.example/',
  title: 'Ada Ray',
  verdict: 'person',
  reason: null,
  people: [{ facts }],
  recipe: null,
  drifted: [],
  cut: false,
  doubt: null,
  ...more,
});

type Body<K extends PersonEventKind> = Extract<PersonEventBody, { kind: K }>;
type Some<K extends PersonEventKind> = Partial<Omit<Body<K>, 'kind'>>;

export const captured = (facts: ReadFact[], more: Some<'captured'> = {}): Body<'captured'> => ({
  kind: 'captured',
  via: 'page',
  address: 'https://ada.example/',
  identity: 'https://ada.example/',
  title: 'Ada',
  recipe: null,
  facts,
  ...more,
});

export const typedByHand = (field: TextField, value: string): Body<'added'> => ({
  kind: 'added',
  address: null,
  identity: null,
  facts: [line(field, value, { source: 'hand', confidence: 1 })],
});

export const edited = (field: TextField, value: string, replaces: string | null = null): Body<'edited'> => ({
  kind: 'edited',
  replaces,
  read: line(field, value, { source: 'hand', confidence: 1, place: '' }),
});
/** Removes the nth fact of the story's mth event. */
export const removed = (m: number, n = 0): Body<'removed'> => ({ kind: 'removed', fact: `${id(m)}/${n}` });

export const wroteTo = (more: Some<'touched'> = {}): Body<'touched'> => ({
  kind: 'touched',
  on: day(10),
  channel: 'email',
  role: ROLE_A,
  subject: null,
  text: 'Hi Ada',
  anchors: [],
  reason: null,
  ...more,
});

export const answered = (more: Some<'answered'> = {}): Body<'answered'> => ({
  kind: 'answered',
  on: day(12),
  channel: 'email',
  role: ROLE_A,
  text: 'Hello',
  ...more,
});

export const showed = (evidence: Evidence, more: Some<'evidenced'> = {}): Body<'evidenced'> => ({
  kind: 'evidenced',
  on: day(12),
  evidence,
  channel: 'email',
  role: ROLE_A,
  quote: '',
  ...more,
});

const said = { on: day(14), role: ROLE_A, quote: '' };
export const declined = (more: Some<'declined'> = {}): Body<'declined'> => ({ kind: 'declined', ...said, ...more });
export const withdrew = (more: Some<'withdrew'> = {}): Body<'withdrew'> => ({ kind: 'withdrew', ...said, ...more });
export const notNow = (until: number, more: Some<'deferred'> = {}): Body<'deferred'> => ({
  kind: 'deferred',
  ...said,
  until,
  ...more,
});
export const stopped = (on = day(14)): Body<'stopped'> => ({ kind: 'stopped', on, quote: '' });
export const handedOver = (role: string | null = ROLE_A): Body<'handed-over'> => ({
  kind: 'handed-over',
  on: day(20),
  role,
  to: 'Grace',
});
export const heard = (more: Some<'heard'> = {}): Body<'heard'> => ({
  kind: 'heard',
  on: day(12),
  channel: 'in-person',
  role: ROLE_A,
  question: 'What matters most?',
  answer: 'Mornings without meetings',
  themes: ['time'],
  ...more,
});
export const feedback = (on = day(15)): Body<'feedback'> => ({
  kind: 'feedback',
  on,
  channel: 'email',
  role: ROLE_A,
  text: 'The test took a weekend',
});
/** What became of the nth event of the story, a feedback. */
export const decided = (n: number, decision: Body<'decided'>['decision'], on = day(16)): Body<'decided'> => ({
  kind: 'decided',
  on,
  feedback: id(n),
  decision,
  why: '',
});
export const changed = (n: number, on = day(17)): Body<'changed'> => ({
  kind: 'changed',
  on,
  feedback: id(n),
  what: 'An hour together instead',
});
export const told = (n: number, on = day(18)): Body<'told'> => ({
  kind: 'told',
  on,
  feedback: id(n),
  channel: 'email',
  text: 'We changed it',
});
export const noticed = (on = day(10)): Body<'noticed'> => ({
  kind: 'noticed',
  on,
  how: 'email',
  lang: 'en',
  text: 'What I hold of you',
});
export const exempted: Body<'notice-exempted'> = { kind: 'notice-exempted', reason: 'told by phone' };
export const retained = (until: number): Body<'retained'> => ({ kind: 'retained', until, reason: 'asked to stay' });
export const putOff = (step: Body<'postponed'>['step'], until: number): Body<'postponed'> => ({
  kind: 'postponed',
  step,
  until,
  reason: 'away',
});
export const tagged = (...tags: string[]): Body<'tagged'> => ({ kind: 'tagged', tags });
export const untagged = (...tags: string[]): Body<'untagged'> => ({ kind: 'untagged', tags });
export const mergedWith = (other: string): Body<'merged'> => ({ kind: 'merged', other, reason: '' });

export const keptApart = (other: string): Body<'kept-apart'> => ({ kind: 'kept-apart', other });

/** Takes the nth event of the story back. */
export const takenBack = (n: number): Body<'corrected'> => ({ kind: 'corrected', event: id(n), reason: null });
