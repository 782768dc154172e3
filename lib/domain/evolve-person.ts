import type { ReadFact, SingleField } from './fields';
import { byOrder, type PersonEvent } from './ledger-event';
import { nextSteps } from './next-steps';
import { currentFacts, type Fact, type Happening, leadingFact, type Person, standingHistory } from './person';
import { canonicalAddress } from './profile-address';
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
  addresses: [],
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

/** A capture never erases a fact: what was seen before gains a sighting, what is new is added. */
function withFacts(before: Fact[], { id, at, body }: PersonEvent): Fact[] {
  if (body.kind !== 'captured' && body.kind !== 'added') return before;
  const known = new Map(before.map((one) => [sameness(one.read), one]));
  body.facts.forEach((read, index) => {
    const key = sameness(read);
    const seen = { event: id, at, address: body.address };
    const old = known.get(key);
    if (!old) known.set(key, { id: `${id}/${index}`, read, sightings: [seen] });
    else if (old.sightings.at(-1)?.event !== id) known.set(key, { ...old, sightings: [...old.sightings, seen] });
  });
  return [...known.values()];
}

/** Two readings are the same fact when field and value agree, and both or neither are the user's. */
const sameness = ({ field, source, value }: ReadFact): string =>
  JSON.stringify([field, source === 'hand', typeof value === 'string' ? fold(value) : Object.entries(value).sort()]);

/** The facts of a reading that a person's row does not hold yet. */
export function unknownFacts(row: Person, facts: readonly ReadFact[]): ReadFact[] {
  const known = new Set(currentFacts(row).map((one) => sameness(one.read)));
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
    addresses: addressesOf(row.history),
    standing: standing(row.history, row.updatedAt),
    ...dueOf(row),
  };
}

const addressesOf = (history: readonly Happening[]): string[] => {
  const keys = standingHistory(history).map((one) => (one.identity ? canonicalAddress(one.identity) : null));
  return [...new Set(keys.filter((key) => key !== null))];
};

/** Absent rather than null where nothing is due: the index then holds only those with something due. */
function dueOf(row: Person): { due?: number } {
  const days = nextSteps(row, row.updatedAt).map((one) => one.due);
  return days.length > 0 ? { due: Math.min(...days) } : {};
}
