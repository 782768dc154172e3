import { type Day, todayIn } from './calendar';
import type { ReadFact, SingleField } from './fields';
import { byOrder, type PersonEvent } from './ledger-event';
import { headsOf } from './merging';
import { type NextStep, nextSteps } from './next-steps';
import {
  currentFacts,
  type Fact,
  type Happening,
  isFact,
  knownFacts,
  leadingFact,
  type Person,
  type Sighting,
  standingHistory,
  takenBackBy,
} from './person';
import { keysOfFacts, keysOfPages, memberKey, nameKey } from './recognition';
import { standing } from './standing';
import { isDebt } from './steps';

/**
 * Folds one event into a person's row. Pure and total: every event makes a row, also the first.
 * Events must come in ledger order; `foldPerson` sorts them.
 */
export const evolvePerson = (before: Person | undefined, event: PersonEvent): Person =>
  summarize(withEvent(before ?? emptyPerson(event, event.subject), event));

/** The row that the events of one person make, whatever order they come in. `head` where several persons were merged. */
export function foldPerson(events: readonly PersonEvent[], head?: string): Person | undefined {
  const sorted = [...events].sort(byOrder);
  const [first] = sorted;
  return first && summarize(sorted.reduce(withEvent, emptyPerson(first, head ?? first.subject)));
}

/** The rows that the events of many persons make: one row for those who were merged. */
export function foldPeople(events: readonly PersonEvent[]): Person[] {
  const heads = headsOf(events);
  const groups = Map.groupBy(events, ({ subject }) => heads.get(subject) ?? subject);
  return [...groups].flatMap(([head, own]) => foldPerson(own, head) ?? []);
}

/** What grows by an event. What follows from it is summed up once, behind the last. */
function withEvent(before: Person, event: PersonEvent): Person {
  const history = [...before.history, happeningOf(event, before.id)];
  const facts = withFacts(before.facts, event);
  return { ...before, history, facts, clock: event.clock, updatedAt: Math.max(before.updatedAt, event.at) };
}

const emptyPerson = (event: PersonEvent, head: string): Person => ({
  id: head,
  clock: event.clock,
  createdAt: event.at,
  updatedAt: event.at,
  name: null,
  headline: null,
  org: null,
  location: null,
  tags: [],
  keys: [],
  facts: [],
  history: [],
  standing: 'person',
  ...(event.body.kind === 'captured' && event.body.via === 'sample' ? { sample: 1 as const } : {}),
});

function happeningOf({ id, at, subject, body }: PersonEvent, head: string): Happening {
  return {
    event: id,
    kind: body.kind,
    on: 'on' in body ? body.on : at,
    role: 'role' in body ? body.role : null,
    channel: 'channel' in body ? body.channel : null,
    evidence: 'evidence' in body ? body.evidence : null,
    until: 'until' in body ? body.until : null,
    identity: 'identity' in body ? body.identity : null,
    corrects: takenBackBy(body),
    ...('feedback' in body && { about: body.feedback }),
    ...('other' in body && { about: body.other }),
    ...('decision' in body && { decision: body.decision }),
    ...('step' in body && { step: body.step }),
    ...('tags' in body && { tags: body.tags }),
    ...(subject !== head && { of: subject }),
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
export function seeFacts(before: readonly Fact[], reads: readonly ReadFact[], seen: Sighting): Fact[] {
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
      facts[place] = { ...old, sightings: [...old.sightings, { ...seen, nth: index }] };
  });
  return facts;
}

/** Whoever removed it may have seen it first elsewhere: another device's capture, or another's of those who were merged. */
const withoutFact = (before: Fact[], gone: string | null, event: string): Fact[] =>
  gone === null
    ? before
    : before.map((one) => (isFact(one, gone) ? { ...one, removals: [...one.removals, event] } : one));

/** Two readings are the same fact when field and value agree, and both or neither are the user's. */
const sameness = ({ field, source, value }: ReadFact): string =>
  JSON.stringify([field, source === 'hand', typeof value === 'string' ? fold(value) : Object.entries(value).sort()]);

/** Whether two facts say the same. */
export const isSameFact = (a: ReadFact, b: ReadFact): boolean => sameness(a) === sameness(b);

/** The facts of a reading that a person's row does not hold yet. */
export function unknownFacts(row: Person, facts: readonly ReadFact[]): ReadFact[] {
  const known = new Set(knownFacts(row).map((one) => sameness(one.read)));
  return facts.filter((read) => !known.has(sameness(read)));
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

function summarize({ due: _due, owed: _owed, nameKey: _key, members: _members, ...row }: Person): Person {
  const facts = currentFacts(row);
  const lead = (field: SingleField): string | null => {
    const value = leadingFact(facts, field)?.read.value;
    return typeof value === 'string' ? value : null;
  };
  const name = lead('name');
  const members = membersOf(row);
  const evolved: Person = {
    ...row,
    name,
    headline: lead('headline'),
    org: lead('org'),
    location: lead('location'),
    tags: tagsOf(row.history),
    keys: [
      ...new Set([
        ...keysOfPages(row.history),
        ...keysOfFacts(facts.map((one) => one.read)),
        ...members.map(memberKey),
      ]),
    ],
    standing: standing(row.history, todayIn('UTC', row.updatedAt)),
    ...(members.length > 0 && { members }),
    ...(name && { nameKey: nameKey(name) }),
  };
  return { ...evolved, ...dueOf(evolved) };
}

/** Whoever has events here beside the head, and whoever was merged and has none yet, as before another device's arrive. */
function membersOf({ id, history }: Person): string[] {
  const merged = standingHistory(history).flatMap((one) => (one.kind === 'merged' ? (one.about ?? []) : []));
  return [...new Set([...history.flatMap((one) => one.of ?? []), ...merged])].filter((one) => one !== id).sort();
}

/** The tags that stand, in the order they came. */
function tagsOf(history: readonly Happening[]): string[] {
  const tags = new Set<string>();
  for (const { kind, tags: named = [] } of standingHistory(history))
    for (const tag of named) kind === 'untagged' ? tags.delete(tag) : tags.add(tag);
  return [...tags];
}

/** Absent rather than null where nothing is due: the index then holds only those with something due. */
function dueOf(row: Person): { due?: Day; owed?: Day } {
  const steps = nextSteps(row, todayIn('UTC', row.updatedAt));
  const debts = steps.filter(({ kind }) => isDebt(kind));
  return { ...(steps.length > 0 && { due: first(steps) }), ...(debts.length > 0 && { owed: first(debts) }) };
}

const first = (steps: readonly NextStep[]): Day => Math.min(...steps.map((one) => one.due));
