import { canonicalAddress } from '../domain/profile-address';
import type { LedgerView } from '../storage/write-ledger';

/** The id of the person an address belongs to, if the ledger knows one. */
export async function knownAt(view: Pick<LedgerView, 'personAt'>, address: string | null): Promise<string | null> {
  const key = address && canonicalAddress(address);
  return key ? ((await view.personAt([key]))?.id ?? null) : null;
}
