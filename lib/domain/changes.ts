import { seeFacts } from './evolve-person';
import type { ReadFact } from './fields';
import { currentFacts, type Fact, type Person, type Sighting } from './person';
import { canonicalAddress } from './profile-address';

/**
 * What changed about somebody. A page is compared with itself as it was read before: that another site says it otherwise
 * is no change. The old stays known, with the days on which it was seen.
 */
export interface Change {
  /** The capture that brought it, and when that was. */
  event: string;
  at: number;
  fact: Fact;
  /** What stood there before; null where it is something more, as a project. */
  was: ReadFact | null;
}

/** Of which there is one at a time, and a new one says something. */
const TOLD = ['location', 'headline', 'title', 'org'] as const;

/** All changes of the facts that stand, the newest first. */
export function changes(of: Pick<Person, 'facts' | 'history'>): Change[] {
  const facts = currentFacts(of);
  return [...readingsByPage(facts).values()]
    .flatMap((readings) => readings.slice(1).flatMap((now, index) => between(readings[index] ?? now, now, facts)))
    .sort((a, b) => b.at - a.at);
}

/** What a reading of a page would change, were it kept now. */
export function changesIfKept(of: Person, reads: readonly ReadFact[], address: string, at: number): Change[] {
  const facts = seeFacts(of.facts, reads, { event: AS_IF, at, address });
  return changes({ facts, history: of.history }).filter(({ event }) => event === AS_IF);
}

const AS_IF = 'as-if';

/** One reading of one page, by the event that kept it. */
interface Reading {
  event: string;
  at: number;
  facts: Fact[];
}

/** The readings of each page, the oldest first. */
function readingsByPage(facts: readonly Fact[]): Map<string, Reading[]> {
  const pages = new Map<string, Map<string, Reading>>();
  for (const fact of facts)
    for (const { event, at, address } of fact.sightings) {
      const page = address && canonicalAddress(address);
      if (!page) continue;
      const readings = pages.get(page) ?? new Map<string, Reading>();
      const reading = readings.get(event) ?? { event, at, facts: [] };
      reading.facts.push(fact);
      pages.set(page, readings.set(event, reading));
    }
  return new Map([...pages].map(([page, readings]) => [page, [...readings.values()].sort((a, b) => a.at - b.at)]));
}

function between(before: Reading, { event, at, facts }: Reading, all: readonly Fact[]): Change[] {
  const told = (fact: Fact, was: ReadFact | null): Change => ({ event, at, fact, was });
  const fresh = facts.filter((fact) => firstSeen(fact)?.event === event);
  const known = all.filter((fact) => (firstSeen(fact)?.at ?? at) < at);
  const roles = fresh.filter((fact) => fact.read.field === 'experience' && !known.some((old) => isSameRole(old, fact)));
  const more = fresh.filter(({ read }) => read.field === 'hook');
  const words = roles.map(({ read }) => wordsOf(read)).join(' ');
  const others = TOLD.flatMap((field) => {
    const was = before.facts.find(({ read }) => read.field === field)?.read;
    const now = facts.find(({ read }) => read.field === field);
    if (!was || !now || isWithin(wordsOf(was), wordsOf(now.read))) return [];
    // The role says it already.
    return roles.length > 0 && isWithin(wordsOf(now.read), words) ? [] : [told(now, was)];
  });
  const left = before.facts.find(
    (old) => isCurrent(old.read) && !facts.some((now) => isCurrent(now.read) && isSameRole(now, old)),
  );
  return [
    ...roles.map((fact) => told(fact, isCurrent(fact.read) && left ? left.read : null)),
    ...others,
    ...more.map((fact) => told(fact, null)),
  ];
}

const firstSeen = (fact: Fact): Sighting | undefined => fact.sightings.toSorted((a, b) => a.at - b.at)[0];

const isCurrent = ({ field, value }: ReadFact): boolean =>
  field === 'experience' && (value.end === 'present' || (value.end === null && value.start !== null));

/** That it ended, or is dated otherwise, makes no other role. */
const isSameRole = (a: Fact, b: Fact): boolean => wordsOf(a.read) === wordsOf(b.read);

/** A value's words, without dates. */
function wordsOf({ value }: ReadFact): string {
  const words = typeof value === 'string' ? value : 'org' in value ? `${value.title ?? ''} ${value.org ?? ''}` : '';
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Grenoble" and "Grenoble, France" are the same place, told more and less fully. */
const isWithin = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
