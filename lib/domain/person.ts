import { CHANNEL_NAMES } from './channels';
import { EVIDENCE_KINDS } from './evidence';
import { LIMITS, type ReadFact, type SingleField } from './fields';
import { readFact } from './page-reading';
import { DECISIONS, PERSON_EVENT_KINDS } from './person-event-kinds';
import { clock, filledText, instant, text, z } from './schema';
import { STANDINGS } from './standings';
import { POSTPONABLE } from './steps';

/**
 * The evolved row of a person: a view of their events that can be rebuilt at any time. It keeps what
 * standing and next steps are computed from (`history`) and every fact with its sightings, so that
 * taking an event back needs no other event to be read.
 */

/** What an event means for standing and next steps; texts stay in the ledger. */
const happening = z.strictObject({
  event: z.uuid(),
  kind: z.enum(PERSON_EVENT_KINDS),
  /** When it happened. */
  on: instant,
  /** The role it concerns; null where it concerns none in particular. */
  role: z.nullable(z.uuid()),
  channel: z.nullable(z.enum(CHANNEL_NAMES)),
  evidence: z.nullable(z.enum(EVIDENCE_KINDS)),
  until: z.nullable(instant),
  /** For a capture: the address that is theirs alone. */
  identity: z.nullable(text(LIMITS.address)),
  /** For a correction: the event that it takes back. */
  corrects: z.nullable(z.uuid()),
  /** For what became of a feedback: the feedback. For a merge, or none: the other person. */
  about: z.optional(z.uuid()),
  decision: z.optional(z.enum(DECISIONS)),
  /** For what was put off: which step. */
  step: z.optional(z.enum(POSTPONABLE)),
  tags: z.optional(z.array(filledText(LIMITS.tag))),
  /** Whose event it is, where several persons were merged and it is not the head's own. */
  of: z.optional(z.uuid()),
});
export type Happening = z.infer<typeof happening>;

/** When and where a fact was seen: by which event, at which address; `nth` of that event's facts where it was seen before. */
const sighting = z.strictObject({
  event: z.uuid(),
  at: instant,
  address: z.nullable(text(LIMITS.address)),
  nth: z.optional(z.number().check(z.int(), z.gte(0))),
});
export type Sighting = z.infer<typeof sighting>;

const fact = z.strictObject({
  id: text(100),
  read: readFact,
  sightings: z.array(sighting),
  removals: z.array(z.uuid()),
});
/** A fact of a person: `id` is the first event's id and the fact's place in it. A later sighting's would name it as well. */
export interface Fact {
  id: string;
  read: ReadFact;
  sightings: Sighting[];
  /** The events by which the user removed or replaced it. While one of them stands, it doesn't. */
  removals: string[];
}

const line = z.nullable(text(LIMITS.paragraph));
const day = z.number().check(z.int(), z.gte(0));

export const person = z.strictObject({
  id: z.uuid(),
  /** The order of the last event folded in. */
  clock,
  createdAt: instant,
  updatedAt: instant,
  name: line,
  headline: line,
  org: line,
  location: line,
  /** Absent for somebody who was never merged. Otherwise the others that this person is made of. */
  members: z.optional(z.array(z.uuid())),
  tags: z.array(filledText(LIMITS.tag)),
  /**
   * What they are found by: canonical addresses of pages about them and of their own places, their mailboxes and numbers,
   * and whom they were merged with (`person:` and the id).
   */
  keys: z.array(text(LIMITS.address)),
  facts: z.array(fact),
  history: z.array(happening),
  /** Standing as of the last event; read `standing()` for today's. */
  standing: z.enum(STANDINGS),
  /** Their name as duplicates are looked for: folded, first word and last. Absent where there is none. */
  nameKey: z.optional(text(LIMITS.paragraph)),
  /**
   * When the first next step falls due, and the first debt; absent where there is none. Days in UTC, before days off: a day
   * early at most where somebody lives elsewhere. `nextSteps` tells the day that counts.
   */
  due: z.optional(day),
  owed: z.optional(day),
  /** 1 for made-up people; absent otherwise, so that the index holds only them. */
  sample: z.optional(z.literal(1)),
});
export type Person = z.infer<typeof person>;

/** The happenings that still count: neither taken back nor corrections themselves. */
export function standingHistory(history: readonly Happening[]): Happening[] {
  const struck = struckEvents(history);
  return history.filter((one) => one.kind !== 'corrected' && !struck.has(one.event));
}

/** What corrections are told from, and what they take back. */
type Correctable = Pick<Happening, 'event' | 'corrects' | 'of'>;

/**
 * The events that corrections take back. A correction that is itself taken back strikes nothing, and none strikes what is about
 * somebody else: otherwise a merge would decide what stands.
 */
export function struckEvents(history: readonly Correctable[]): Set<string> {
  const struck = new Set<string>();
  const corrections = history.filter((one) => one.corrects !== null);
  if (corrections.length === 0) return struck;
  const whose = new Map(history.map(({ event, of }) => [event, of]));
  for (const { event, corrects, of } of corrections.reverse()) {
    if (corrects && !struck.has(event) && whose.get(corrects) === of) struck.add(corrects);
  }
  return struck;
}

/** The event that an event takes back, whatever it is about; null where it takes none. */
export const takenBackBy = (body: { kind: string; event?: string }): string | null =>
  body.kind === 'corrected' ? (body.event ?? null) : null;

/** The facts that still stand, with the sightings that still count, in the order first seen. */
export function currentFacts(of: Pick<Person, 'facts' | 'history'>): Fact[] {
  const struck = struckEvents(of.history);
  return seenFacts(of.facts, struck).filter((one) => one.removals.every((event) => struck.has(event)));
}

/** The facts that were seen, with the sightings that still count, also those that the user has since removed. */
const seenFacts = (facts: Fact[], struck: ReadonlySet<string>): Fact[] =>
  struck.size === 0
    ? facts
    : facts
        .map((one) => ({ ...one, sightings: one.sightings.filter((seen) => !struck.has(seen.event)) }))
        .filter((one) => one.sightings.length > 0);

/** Every fact that is known already, whether it stands or was removed: seeing it again is nothing new. */
export const knownFacts = (of: Pick<Person, 'facts' | 'history'>): Fact[] =>
  seenFacts(of.facts, struckEvents(of.history));

/** Whether an id means this fact, by its first sighting or by a later one. */
export const isFact = ({ id, sightings }: Fact, named: string): boolean =>
  id === named || sightings.some(({ event, nth }) => nth !== undefined && `${event}/${nth}` === named);

/** When a fact was last seen. */
export const lastSeen = (one: Fact): number => Math.max(...one.sightings.map((seen) => seen.at));

/** The last sighting's page, where there was one. */
export const lastAddress = (one: Fact): string | null => one.sightings.at(-1)?.address ?? null;

/**
 * The fact that speaks for a field: the user's own word first, then the newest sighting, then the
 * surest. Null where nothing is known.
 */
export function leadingFact(facts: readonly Fact[], field: SingleField): Fact | null {
  const rivals = facts.filter((one) => one.read.field === field);
  const [first] = rivals.sort(
    (a, b) => byHand(b) - byHand(a) || lastSeen(b) - lastSeen(a) || b.read.confidence - a.read.confidence,
  );
  return first ?? null;
}

const byHand = (one: Fact): number => (one.read.source === 'hand' ? 1 : 0);
