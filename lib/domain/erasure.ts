import { byOrder, type ErasureEvent } from './ledger-event';
import type { Person } from './person';
import { canonicalAddress } from './profile-address';
import { type Description, keysOfFacts, nameKey } from './recognition';
import { clock, instant, text, z } from './schema';

/** The evolved row of an erasure: whom it keeps out, while it stands. */
export const erasure = z.strictObject({
  id: z.uuid(),
  clock,
  at: instant,
  subjects: z.array(z.uuid()),
  key: text(64),
  hashes: z.array(text(64)),
  stopped: z.boolean(),
  /** Whether the user let them be kept again since. */
  lifted: z.boolean(),
});
export type Erasure = z.infer<typeof erasure>;

/** Folds one event into the row; a readmission alone makes none. */
export function evolveErasure(before: Erasure | undefined, { body, subject, at, clock }: ErasureEvent) {
  if (body.kind === 'readmitted') return before && { ...before, clock, lifted: true };
  const { subjects, key, hashes, stopped } = body;
  return { id: subject, clock, at, subjects, key, hashes, stopped, lifted: before?.lifted ?? false };
}

export const foldErasure = (events: readonly ErasureEvent[]): Erasure | undefined =>
  [...events].sort(byOrder).reduce<Erasure | undefined>(evolveErasure, undefined);

/**
 * What an erased person is told by later: a page about them and a mailbox or number of theirs by themselves, any other place
 * of theirs together with the name, since a company's site belongs to many.
 */
export function marksOf({ identities, names, facts }: Marked): string[] {
  const pages = identities.flatMap((one) => canonicalAddress(one) ?? []);
  const keys = keysOfFacts(facts);
  const places = [...pages, ...keys.filter(isPlace)];
  const named = names.flatMap((name) => places.map((place) => `${place} ${nameKey(name)}`));
  return [...new Set([...pages, ...keys.filter((key) => !isPlace(key)), ...named])];
}

interface Marked {
  identities: readonly string[];
  names: readonly string[];
  facts: Description['facts'];
}

const isPlace = (key: string): boolean => !key.startsWith('mailto:') && !key.startsWith('tel:');

/** The marks of somebody in the list: of all that was ever known of them, also what was taken back. */
export const marksOfPerson = ({ history, facts, name }: Person): string[] => {
  const reads = facts.map((one) => one.read);
  return marksOf({
    identities: history.flatMap((one) => one.identity ?? []),
    names: [...(name ? [name] : []), ...namesIn(reads)],
    facts: reads,
  });
};

/** The marks of somebody who is about to be kept. */
export const marksOfDescription = ({ identity, facts }: Description): string[] =>
  marksOf({ identities: identity ? [identity] : [], names: namesIn(facts), facts });

const namesIn = (facts: Description['facts']): string[] =>
  facts.flatMap(({ field, value }) => (field === 'name' && typeof value === 'string' ? [value] : []));
