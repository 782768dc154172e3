import type { PersonEventBody } from '../domain/person-events';
import { ok, type Result } from '../domain/result';
import type { Store } from '../storage/store';
import { type WriteFault, writeLedger } from '../storage/write-ledger';

/** Writes down, in one step, what happened around one person and needs no decision. Answers the events, to be taken back. */
export async function appendEvents(
  store: Store,
  person: string,
  bodies: readonly PersonEventBody[],
): Promise<Result<string[], WriteFault>> {
  const written = await writeLedger<never>(store, async () =>
    ok(bodies.map((body) => ({ of: 'person', subject: person, body }))),
  );
  return written.ok ? ok(written.value.map((event) => event.id)) : written;
}
