import type { PageReading, PersonReading } from '../domain/fields';
import type { NewEvent } from '../domain/ledger-event';
import type { PersonEventBody } from '../domain/person-events';
import { canonicalAddress } from '../domain/profile-address';
import { err, ok, type Result } from '../domain/result';
import { eraseSubjects } from '../storage/erase';
import { dropPhoto } from '../storage/photos';
import type { Store } from '../storage/store';
import { type WriteFault, writeLedger } from '../storage/write-ledger';
import { settingsValue } from './edges';
import type { GivenReading } from './read-given';
import { takeBack } from './take-back';

export type KeepFault = WriteFault | 'not-agreed';

/** Who was kept, in the order asked, whether the ledger already knew them, and what was written down. */
export interface Kept {
  id: string;
  known: boolean;
  events: string[];
}

/**
 * Keeps people of a page reading. Someone already known by their address gains what is new; nobody
 * is kept twice, and nobody who was erased. `remark` is the user's own word on the first of them.
 */
export const keepPeople = (
  store: Store,
  reading: PageReading,
  people: readonly PersonReading[],
  remark: string,
): Promise<Result<Kept[], KeepFault>> =>
  keepAll(
    store,
    people.map((one) => captured(reading, one)),
    remark,
  );

/** Keeps whom a pasted text or a file is about; known by the address that the text gives them, where it does. */
export const keepGiven = (store: Store, given: GivenReading, remark: string): Promise<Result<Kept[], KeepFault>> =>
  keepAll(store, [capturedGiven(given)], remark);

async function keepAll(store: Store, bodies: readonly Captured[], remark: string): Promise<Result<Kept[], KeepFault>> {
  if (!(await settingsValue.read())?.agreedAt) return err('not-agreed');
  let kept: Kept[] = [];
  const written = await writeLedger<KeepFault>(store, async (view) => {
    const events: NewEvent[] = [];
    const wishes: NewEvent[] = [];
    kept = [];
    const fresh = new Map<string, string>();
    for (const body of bodies) {
      // Somebody who was erased stays out, also on a page of many.
      const erasure = await view.erasureOf(body);
      if (erasure && !erasure.lifted) continue;
      const known = await view.personDescribed(body);
      // The same page twice in one list is one person.
      const page = body.identity && canonicalAddress(body.identity);
      const id = known?.id ?? (page && fresh.get(page)) ?? store.newId();
      if (page) fresh.set(page, id);
      kept.push({ id, known: known !== null, events: [] });
      events.push({ of: 'person', subject: id, body });
      if (erasure?.stopped && !known) wishes.push({ of: 'person', subject: id, body: noMoreContact(store.now()) });
    }
    const [first] = kept;
    if (!first) return err('erased');
    const said = remark.trim();
    if (said) events.push({ of: 'person', subject: first.id, body: { kind: 'remarked', text: said } });
    return ok([...events, ...wishes]);
  });
  if (!written.ok) return written;
  // One capture each, in order, and the remark behind them.
  const ids = written.value.map((event) => event.id);
  return ok(
    kept.map((one, at) => ({
      ...one,
      events: [...ids.slice(at, at + 1), ...(at === 0 ? ids.slice(kept.length) : [])],
    })),
  );
}

/** Takes a keeping back: whom it brought in goes without a trace, others lose what it added. */
export async function undoKeep(store: Store, kept: readonly Kept[]): Promise<void> {
  const fresh = kept.filter((one) => !one.known).map((one) => one.id);
  if (fresh.length > 0) await eraseSubjects(store, fresh);
  for (const one of kept) {
    if (!one.known) continue;
    await takeBack(store, one.id, one.events);
    await dropPhoto(store, one.id, one.events);
  }
}

/** The page's address names the person where the page is theirs; on a page of many, their own link does. */
export function identityOf(reading: PageReading, one: PersonReading): string | null {
  if (reading.verdict === 'person') return reading.address;
  const link = one.facts.find((fact) => fact.field === 'link')?.value;
  return typeof link === 'string' && canonicalAddress(link) ? link : null;
}

/** That they wanted no more contact outlives them being erased, and being let in again. */
export const noMoreContact = (on: number): PersonEventBody => ({ kind: 'stopped', on, quote: '' });

type Captured = Extract<PersonEventBody, { kind: 'captured' }>;

const captured = (reading: PageReading, one: PersonReading): Captured => ({
  kind: 'captured',
  via: 'page',
  address: reading.address,
  identity: identityOf(reading, one),
  title: reading.title,
  recipe: reading.recipe,
  facts: one.facts,
});

const capturedGiven = ({ via, title, identity, person }: GivenReading): Captured => ({
  kind: 'captured',
  via,
  address: null,
  identity,
  title,
  recipe: null,
  facts: person.facts,
});
