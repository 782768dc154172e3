import { CHANNEL_NAMES } from './channels';
import { EVIDENCE_KINDS } from './evidence';
import { LIMITS } from './fields';
import { readFact } from './page-reading';
import { DECISIONS } from './person-event-kinds';
import { filledText, instant, text, z } from './schema';
import { POSTPONABLE } from './steps';

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
const somehow = z.nullable(channel);
const tags = z.array(filledText(LIMITS.tag)).check(z.minLength(1), z.maxLength(LIMITS.tags));

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
  z.strictObject({ kind: z.literal('tagged'), tags }),
  z.strictObject({ kind: z.literal('untagged'), tags }),
  /** Who or through whom they came: a person of the list, a partner, or in words alone. */
  z.strictObject({
    kind: z.literal('introduced'),
    on: instant,
    by: z.nullable(id),
    partner: z.nullable(id),
    words: quote,
  }),
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
  /** They said no. `reason` is theirs, in a few words, where they gave one. */
  z.strictObject({ kind: z.literal('declined'), on: instant, role, quote, reason: z.optional(text(LIMITS.line)) }),
  /** Not now: they rest until the date. */
  z.strictObject({ kind: z.literal('deferred'), on: instant, role, until: instant, quote }),
  /** They want no more contact, from anyone here, about anything. */
  z.strictObject({ kind: z.literal('stopped'), on: instant, quote }),
  /** What they answered to a listening question, in their words. Themes are the user's own. */
  z.strictObject({
    kind: z.literal('heard'),
    on: instant,
    channel: somehow,
    role,
    question: filledText(500),
    answer: filledText(20_000),
    themes: z.array(filledText(LIMITS.tag)).check(z.maxLength(LIMITS.tags)),
  }),
  /** What they think of how we hire. */
  z.strictObject({ kind: z.literal('feedback'), on: instant, channel: somehow, role, text: filledText(20_000) }),
  /** What is to be done about a feedback; then that it was done; then that they were told. */
  z.strictObject({
    kind: z.literal('decided'),
    on: instant,
    feedback: id,
    decision: z.enum(DECISIONS),
    why: text(LIMITS.paragraph),
  }),
  z.strictObject({ kind: z.literal('changed'), on: instant, feedback: id, what: filledText(LIMITS.paragraph) }),
  z.strictObject({ kind: z.literal('told'), on: instant, feedback: id, channel, text: filledText(20_000) }),
  /** The candidate went on to those who hire. */
  z.strictObject({ kind: z.literal('handed-over'), on: instant, role, to: text(LIMITS.line) }),
  /** What is held of them went to somebody else, as by an export. */
  z.strictObject({ kind: z.literal('disclosed'), on: instant, to: filledText(LIMITS.line), what: text(LIMITS.line) }),
  /** They were told what is held of them: which text, how. `lang` is a language tag (`de`). */
  z.strictObject({ kind: z.literal('noticed'), on: instant, how: channel, lang: text(35), text: filledText(20_000) }),
  /** They need not be told, or can't be; the reason is the user's to answer for. */
  z.strictObject({ kind: z.literal('notice-exempted'), reason: filledText(LIMITS.paragraph) }),
  /** Kept longer than usual, on purpose. */
  z.strictObject({ kind: z.literal('retained'), until: instant, reason: filledText(LIMITS.paragraph) }),
  /** A next step was put off. */
  z.strictObject({
    kind: z.literal('postponed'),
    step: z.enum(POSTPONABLE),
    until: instant,
    reason: filledText(LIMITS.line),
  }),
  /** The person of this event and another are one. Taken back, both are who they were. */
  z.strictObject({ kind: z.literal('merged'), other: id, reason: text(LIMITS.line) }),
  /** They look like another, and are not: nobody is asked again. */
  z.strictObject({ kind: z.literal('kept-apart'), other: id }),
  /** An event was a mistake. */
  z.strictObject({ kind: z.literal('corrected'), event: id, reason: z.nullable(text(LIMITS.line)) }),
] as const;

export const personEventBody = z.discriminatedUnion('kind', personEventBodies);
export type PersonEventBody = z.infer<typeof personEventBody>;
export type PersonEventKind = PersonEventBody['kind'];
