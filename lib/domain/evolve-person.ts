import type { ReadFact, SingleField } from './fields';
import { byOrder, type PersonEvent } from './ledger-event';
import { nextSteps } from './next-steps';
import { currentFacts, type Fact, type Happening, knownFacts, leadingFact, type Person, type Sighting } from './person';
import { keysOfFacts, keysOfPages } from './recognition';
import { standing } from './standing';

/**
 * Folds one event into a person's row. Pure and total: every event makes a row, also the first.
 * Events must come in ledger order; `foldPerson` sorts them.
 */
export function evolvePerson(before: Person | undefined, event: PersonEvent): Person {
  const start = before ?? emptyPerson(event);
  const history = [...start.history, happeningOf(event)];
  const facts = withFacts(start.facts, event);
  return summarize({ ...start, history, facts, clock: event.clock, updatedAt: Math.max(start.updatedAt, event.at) });
}

/** The row that a set of events makes, whatever order they come in. */
export function foldPerson(events: readonly PersonEvent[]): Person | undefined {
  let row: Person | undefined;
  for (const event of [...events].sort(byOrder)) row = evolvePerson(row, event);
  return row;
}

const emptyPerson = (event: PersonEvent): Person => ({
  id: event.subject,
  clock: event.clock,
  createdAt: event.at,
  updatedAt: event.at,
  name: null,
  headline: null,
  org: null,
  location: null,
  keys: [],
  facts: [],
  history: [],
  standing: 'person',
  ...(event.body.kind === 'captured' && event.body.via === 'sample' ? { sample: 1 as const } : {}),
});

function happeningOf({ id, at, body }: PersonEvent): Happening {
  return {
    event: id,
    kind: body.kind,
    on: 'on' in body ? body.on : at,
    role: 'role' in body ? body.role : null,
    channel: 'channel' in body ? body.channel : null,
    evidence: 'evidence' in body ? body.evidence : null,
    until: 'until' in body ? body.until : null,
    identity: 'identity' in body ? body.identity : null,
    corrects: body.kind === 'corrected' ? body.event : null,
  };
}

/** A capture never erases a fact, and never brings back what the user removed: only they take their own word back. */
function withFacts(before: Fact[], { id, at, body }: PersonEvent): Fact[] {
  switch (body.kind) {
    case 'captured':
    case 'added':
      return seeFacts(before, body.facts, { event: id, at, address: body.address });
    case 'edited':
      return seeFacts(withoutFact(before, body.replaces, id), [body.read], { event: id, at, address: null });
    case 'removed':
      return withoutFact(before, body.fact, id);
    default:
      return before;
  }
}

/** What was seen before gains a sighting, what is new is added. */
function seeFacts(before: readonly Fact[], reads: readonly ReadFact[], seen: Sighting): Fact[] {
  const facts = [...before];
  const places = new Map(facts.map((one, place) => [sameness(one.read), place]));
  reads.forEach((read, index) => {
    const key = sameness(read);
    const place = places.get(key) ?? -1;
    const old = facts[place];
    // What the user says anew after they removed it is said anew.
    if (!old || (read.source === 'hand' && old.removals.length > 0)) {
      places.set(key, facts.length);
      facts.push({ id: `${seen.event}/${index}`, read, sightings: [seen], removals: [] });
    } else if (old.sightings.at(-1)?.event !== seen.event)
      facts[place] = { ...old, sightings: [...old.sightings, seen] };
  });
  return facts;
}

const withoutFact = (before: Fact[], gone: string | null, event: string): Fact[] =>
  before.map((one) => (one.id === gone ? { ...one, removals: [...one.removals, event] } : one));

/** Two readings are the same fact when field and value agree, and both or neither are the user's. */
const sameness = ({ field, source, value }: ReadFact): string =>
  JSON.stringify([field, source === 'hand', typeof value === 'string' ? fold(value) : Object.entries(value).sort()]);

/** The facts of a reading that a person's row does not hold yet. */
export function unknownFacts(row: Person, facts: readonly ReadFact[]): ReadFact[] {
  const known = new Set(knownFacts(row).map((one) => sameness(one.read)));
  return facts.filter((read) => !known.has(sameness(read)));
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

function summarize({ due: _stale, ...row }: Person): Person {
  const facts = currentFacts(row);
  const lead = (field: SingleField): string | null => {
    const value = leadingFact(facts, field)?.read.value;
    return typeof value === 'string' ? value : null;
  };
  return {
    ...row,
    name: lead('name'),
    headline: lead('headline'),
    org: lead('org'),
    location: lead('location'),
    keys: [...new Set([...keysOfPages(row.history), ...keysOfFacts(facts.map((one) => one.read))])],
    standing: standing(row.history, row.updatedAt),
    ...dueOf(row),
  };
}

/** Absent rather than null where nothing is due: the index then holds only those with something due. */
function dueOf(row: Person): { due?: number } {
  const days = nextSteps(row, row.updatedAt).map((one) => one.due);
  return days.length > 0 ? { due: Math.min(...days) } : {};
}
