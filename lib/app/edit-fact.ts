import type { ReadFact } from '../domain/fields';
import type { PersonEventBody } from '../domain/person-events';
import { ok, type Result } from '../domain/result';
import type { Store } from '../storage/store';
import type { WriteFault } from '../storage/write-ledger';
import { appendEvents } from './append-events';

/** What the user says a fact is: by their own word, which no capture overrules. */
type HandWritten = Omit<ReadFact, 'source' | 'place' | 'confidence'>;

/** Writes down the user's own word, in place of a fact or as a new one. Answers the event, to be taken back. */
export const editFact = (
  store: Store,
  person: string,
  replaces: string | null,
  said: HandWritten,
): Promise<Result<string, WriteFault>> =>
  append(store, person, {
    kind: 'edited',
    replaces,
    read: { ...said, source: 'hand', place: '', confidence: 1 } as ReadFact,
  });

/** Takes a fact out of sight. It stays in the ledger, and a later capture does not bring it back. */
export const removeFact = (store: Store, person: string, fact: string): Promise<Result<string, WriteFault>> =>
  append(store, person, { kind: 'removed', fact });

const append = async (store: Store, person: string, body: PersonEventBody): Promise<Result<string, WriteFault>> => {
  const written = await appendEvents(store, person, [body]);
  return written.ok ? ok(written.value[0] ?? '') : written;
};
