import type { ReadFact, TextField } from '../domain/fields';
import { err, ok, type Result } from '../domain/result';
import type { Store } from '../storage/store';
import { writeLedger } from '../storage/write-ledger';
import { settingsValue } from './edges';
import { type KeepFault, noMoreContact } from './keep-person';

/** Adds a person from what the user types. `address` is the page looked at, where it is theirs. */
export async function addByHand(
  store: Store,
  typed: Partial<Record<TextField, string>>,
  address: string | null,
): Promise<Result<string, KeepFault>> {
  if (!(await settingsValue.read())?.agreedAt) return err('not-agreed');
  const facts = typedFacts(typed);
  const body = { kind: 'added' as const, address, identity: address, facts };
  let id = '';
  const written = await writeLedger<KeepFault>(store, async (view) => {
    const erasure = await view.erasureOf(body);
    if (erasure && !erasure.lifted) return err('erased');
    const known = await view.personDescribed(body);
    id = known?.id ?? store.newId();
    const wishes = erasure?.stopped && !known ? [noMoreContact(store.now())] : [];
    return ok([body, ...wishes].map((one) => ({ of: 'person', subject: id, body: one })));
  });
  return written.ok ? ok(id) : written;
}

/** What was typed, as facts; empty fields are none. */
export const typedFacts = (typed: Partial<Record<TextField, string>>): ReadFact[] =>
  Object.entries(typed)
    .filter(([, value]) => value.trim() !== '')
    .map(([field, value]) => handFact(field as TextField, value.trim()));

const handFact = (field: TextField, value: string): ReadFact => ({
  field,
  value,
  source: 'hand',
  place: '',
  confidence: 1,
});
