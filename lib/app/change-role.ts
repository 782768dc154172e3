import { ok, type Result } from '../domain/result';
import type { RoleEventBody } from '../domain/role-events';
import type { Store } from '../storage/store';
import { type WriteFault, writeLedger } from '../storage/write-ledger';

/** Writes down what became of a role: described anew, assessed, closed, or taken back. Answers the event, to be taken back. */
export async function changeRole(
  store: Store,
  id: string,
  body: Exclude<RoleEventBody, { kind: 'role-opened' }>,
): Promise<Result<string, WriteFault>> {
  const written = await writeLedger<never>(store, async () => ok([{ of: 'role', subject: id, body }]));
  return written.ok ? ok(written.value[0]?.id ?? '') : written;
}
