import type { AcquaintDatabase } from './database';
import type { ManifestStore } from './manifest';
import type { TailStore } from './tail';

/** Why nothing can be written at the moment. */
export type Closed = 'newer-database' | 'updated-elsewhere';

/** The open database and what its use needs from outside. One a page. */
export interface Store {
  readonly db: AcquaintDatabase;
  readonly manifest: ManifestStore;
  /** Where the newest commits are kept a third time; a test may do without. */
  readonly tail: TailStore | undefined;
  readonly now: () => number;
  readonly newId: () => string;
  /** Set when the version guard closed the door on writing. */
  closed: Closed | null;
  /** Commits whose journal copy is written; the next transaction clears them from the outbox. */
  readonly journaled: Set<string>;
}

const LEDGER_LOCK = 'acquaint-ledger';

/** Writes of all pages go on side by side, each from its decision to its second copy. */
export const whileOthersWrite = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(LEDGER_LOCK, { mode: 'shared' }, work);

/** Nothing is half written meanwhile, in any page: for taking rows out and for putting them back. */
export const whileNobodyWrites = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(LEDGER_LOCK, { mode: 'exclusive' }, work);
