import { ok, type Result } from '../domain/result';
import type { RoleCard } from '../domain/role-events';
import type { Store } from '../storage/store';
import { type WriteFault, writeLedger } from '../storage/write-ledger';

/** Opens a role. Answers its id. */
export async function openRole(store: Store, card: RoleCard): Promise<Result<string, WriteFault>> {
  const id = store.newId();
  const written = await writeLedger<never>(store, async () =>
    ok([{ of: 'role', subject: id, body: { kind: 'role-opened', card, via: 'user' } }]),
  );
  return written.ok ? ok(id) : written;
}
