import { ok, type Result } from '../domain/result';
import type { Store } from '../storage/store';
import { type WriteFault, writeLedger } from '../storage/write-ledger';

/** Takes events of a person back (or brings a taken-back one back, pointed at the correction). */
export async function takeBack(
  store: Store,
  person: string,
  events: readonly string[],
): Promise<Result<string[], WriteFault>> {
  const written = await writeLedger<never>(store, async () =>
    ok(events.map((event) => ({ of: 'person', subject: person, body: { kind: 'corrected', event, reason: null } }))),
  );
  return written.ok ? ok(written.value.map((event) => event.id)) : written;
}
