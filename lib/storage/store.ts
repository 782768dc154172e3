import type { AcquaintDatabase } from './database';
import type { ManifestStore } from './manifest';

/** Why nothing can be written at the moment. */
export type Closed = 'newer-database' | 'updated-elsewhere';

/** The open database and what its use needs from outside. One a page. */
export interface Store {
  readonly db: AcquaintDatabase;
  readonly manifest: ManifestStore;
  readonly now: () => number;
  readonly newId: () => string;
  /** Set when the version guard closed the door on writing. */
  closed: Closed | null;
  /** Commits whose journal copy is written; the next transaction clears them from the outbox. */
  readonly journaled: Set<string>;
}
