import { type LedgerEvent, ledgerEvent } from '../domain/ledger-event';
import { subjectOf } from './journal';

/**
 * The newest commits a third time, outside both the database and the journal's file system: after one
 * crash in a few hundred the browser was seen to forget a session's last files together with the
 * database. Only small commits; an import has its file to be read again.
 */
export interface TailStore {
  put(id: string, events: readonly LedgerEvent[]): Promise<void>;
  /** Entries as stored, by id; ids sort by age. */
  all(): Promise<Map<string, unknown>>;
  remove(ids: readonly string[]): Promise<void>;
}

/** How many commits the tail keeps, and how large one may be, in events. */
const KEEP = 200;
const MOST_EVENTS = 20;

export async function addToTail(
  tail: TailStore | undefined,
  id: string,
  events: readonly LedgerEvent[],
): Promise<void> {
  if (tail && events.length <= MOST_EVENTS) await tail.put(id, events);
}

/** The events of the tail; what does not pass its schema is left out, the journal counts such things. */
export async function readTail(tail: TailStore | undefined): Promise<LedgerEvent[]> {
  const entries = tail ? [...(await tail.all()).values()] : [];
  return entries
    .flatMap((entry) => (Array.isArray(entry) ? entry : []))
    .filter((raw) => ledgerEvent.safeParse(raw).success);
}

/** Forgets all but the newest commits. */
export async function trimTail(tail: TailStore | undefined): Promise<void> {
  if (!tail) return;
  const ids = [...(await tail.all()).keys()].sort();
  if (ids.length > KEEP) await tail.remove(ids.slice(0, ids.length - KEEP));
}

/** Forgets every commit that says something of these subjects, and what can't be read. */
export async function eraseFromTail(tail: TailStore | undefined, subjects: ReadonlySet<string>): Promise<void> {
  if (!tail) return;
  const named = [...(await tail.all())].filter(
    ([, entry]) => !Array.isArray(entry) || entry.some((raw) => subjects.has(subjectOf(raw))),
  );
  await tail.remove(named.map(([id]) => id));
}
