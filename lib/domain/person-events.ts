import { CHANNEL_NAMES } from './channels';
import { EVIDENCE_KINDS } from './evidence';
import { LIMITS } from './fields';
import { readFact } from './page-reading';
import { filledText, instant, text, z } from './schema';

/**
 * What can happen around a person, one schema a kind. Events are facts of the past: they are only
 * ever added, and `corrected` takes one back (or, pointed at a correction, brings it back).
 * `on` is when it happened where that may differ from when it was written down.
 */

const id = z.uuid();
const role = z.nullable(id);
/** The address that is theirs alone; null where the page is about several people, or not about them. */
const identity = z.nullable(filledText(LIMITS.address));
const quote = text(LIMITS.paragraph);
const channel = z.enum(CHANNEL_NAMES);

/** A span of a note's text that says what a fact says. Offsets in UTF-16 units. */
export const anchor = z.strictObject({
  start: z.number().check(z.int(), z.gte(0)),
  end: z.number().check(z.int(), z.gte(0)),
  fact: text(100),
});
export type Anchor = z.infer<typeof anchor>;

export const personEventBodies = [
  /** A reading the user kept. `via` tells a page from a text or file the user gave, which stands at no address, and from a made-up sample. */
  z.strictObject({
    kind: z.literal('captured'),
    via: z.enum(['page', 'text', 'file', 'sample']),
    address: z.nullable(filledText(LIMITS.address)),
    identity,
    title: text(LIMITS.line),
    recipe: z.nullable(text(60)),
    facts: z.array(readFact).check(z.maxLength(LIMITS.factsPerPerson)),
  }),
  /** Somebody added by hand, perhaps while looking at a page. */
  z.strictObject({
    kind: z.literal('added'),
    address: z.nullable(filledText(LIMITS.address)),
    identity,
    facts: z.array(readFact).check(z.minLength(1), z.maxLength(LIMITS.factsPerPerson)),
  }),
  /** The user's own word on one fact. `replaces` is the fact it stands in place of; null where it is something new. */
  z.strictObject({
    kind: z.literal('edited'),
    replaces: z.nullable(text(100)),
    read: readFact.check(z.refine((read) => read.source === 'hand')),
  }),
  /** A fact that is wrong, or not to be held: it shows nowhere, and a later capture does not bring it back. */
  z.strictObject({ kind: z.literal('removed'), fact: text(100) }),
  /** The user's own words about them, for nobody else. */
  z.strictObject({ kind: z.literal('remarked'), text: filledText(LIMITS.paragraph) }),
  /** A note went out. `reason` says why, where a rule would have refused it. */
  z.strictObject({
    kind: z.literal('touched'),
    on: instant,
    channel,
    role,
    subject: z.nullable(text(LIMITS.line)),
    text: filledText(20_000),
    anchors: z.array(anchor).check(z.maxLength(200)),
    reason: z.nullable(filledText(LIMITS.line)),
  }),
  /** They wrote or spoke to us. */
  z.strictObject({ kind: z.literal('answered'), on: instant, channel, role, text: text(20_000) }),
  /** Something they said or did that shows how far their interest goes. */
  z.strictObject({
    kind: z.literal('evidenced'),
    on: instant,
    evidence: z.enum(EVIDENCE_KINDS),
    channel: z.nullable(channel),
    role,
    quote,
  }),
  /** They took their interest back. */
  z.strictObject({ kind: z.literal('withdrew'), on: instant, role, quote }),
  z.strictObject({ kind: z.literal('declined'), on: instant, role, quote }),
  /** Not now: they rest until the date. */
  z.strictObject({ kind: z.literal('deferred'), on: instant, role, until: instant, quote }),
  /** They want no more contact, from anyone here, about anything. */
  z.strictObject({ kind: z.literal('stopped'), on: instant, quote }),
  /** The candidate went on to those who hire. */
  z.strictObject({ kind: z.literal('handed-over'), on: instant, role, to: text(LIMITS.line) }),
  /** An event was a mistake. */
  z.strictObject({ kind: z.literal('corrected'), event: id, reason: z.nullable(text(LIMITS.line)) }),
] as const;

export const personEventBody = z.discriminatedUnion('kind', personEventBodies);
export type PersonEventBody = z.infer<typeof personEventBody>;
export type PersonEventKind = PersonEventBody['kind'];
