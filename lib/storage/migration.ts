import type { Transaction } from 'dexie';

/** One step of the database's shape. Frozen once released: a change is a new file and a new line. */
export interface Migration {
  version: number;
  /** Dexie's index lists, changed tables only. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}
