import { marksOfPerson } from '../domain/erasure';
import type { Person } from '../domain/person';
import { err, ok, type Result } from '../domain/result';
import { standing } from '../domain/standing';
import { clearNotification } from '../platform/notifications';
import { eraseSubjects } from '../storage/erase';
import { hashesOf } from '../storage/erasures';
import { personById } from '../storage/queries';
import type { Store } from '../storage/store';
import { type WriteFault, writeLedger } from '../storage/write-ledger';
import { todayHere } from './edges';
import { maskSamples } from './teach-store';

export type EraseFault = WriteFault | 'unknown-person';

/**
 * Erases somebody for good. What was taught with their words loses them, which harms nothing; then it is written down that they are erased, and how to know them again; only then all that
 * was held of them goes, so that a crash between leaves it to be finished, never forgotten.
 * @returns the erasure's id
 */
export async function erasePerson(store: Store, id: string, reason: string): Promise<Result<string, EraseFault>> {
  const erasureId = store.newId();
  const known = await personById(store, id);
  if (known) await maskSamples(wordsOf(known));
  let subjects: string[] = [];
  const written = await writeLedger<EraseFault>(store, async (view) => {
    const person = await view.person(id);
    if (!person) return err('unknown-person');
    subjects = [person.id, ...(person.members ?? [])];
    const key = (await view.erasureKey()) ?? freshKey();
    const hashes = hashesOf(key, marksOfPerson(person));
    const stopped = standing(person.history, todayHere(store.now())) === 'do-not-contact';
    const body = { kind: 'erased' as const, subjects, key, hashes, stopped, reason };
    return ok([{ of: 'erasure', subject: erasureId, body }]);
  });
  if (!written.ok) return written;
  await eraseSubjects(store, subjects);
  // A reminder may still stand on the screen, with their name.
  for (const subject of subjects) await clearNotification(subject);
  return ok(erasureId);
}

/** Lets somebody who was erased be kept again. What was erased does not come back. */
export const readmit = async (store: Store, erasure: string, reason: string): Promise<Result<null, WriteFault>> => {
  const written = await writeLedger<never>(store, async () =>
    ok([{ of: 'erasure', subject: erasure, body: { kind: 'readmitted', reason } }]),
  );
  return written.ok ? ok(null) : written;
};

/** The parts of a record that are somebody's own words; dates and kinds are anybody's. */
const OWN = new Set(['title', 'org', 'school', 'degree', 'url']);

/** Everything that was ever read of them, also what was removed, in pieces. */
const wordsOf = ({ facts }: Person): string[] =>
  facts.flatMap(({ read: { value } }) =>
    typeof value === 'string'
      ? [value]
      : Object.entries(value).flatMap(([part, text]) => (OWN.has(part) && text) || []),
  );

const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
