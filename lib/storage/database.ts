import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Draft } from '../domain/draft';
import type { Erasure } from '../domain/erasure';
import type { LedgerEvent } from '../domain/ledger-event';
import type { Partner } from '../domain/partner';
import type { Person } from '../domain/person';
import type { Role } from '../domain/role';
import { MIGRATIONS } from './migrations';
import type { Photo } from './photo';

export const DATABASE_NAME = 'acquaint';

/** One commit of the ledger: the events that came in together. */
export interface Commit {
  id: string;
  /** The clock of its first event; commits sort by it. */
  clock: number;
  databaseId: string;
  events: LedgerEvent[];
}

/** What the database says about itself; written in the same transaction as what it counts. */
export interface LedgerState {
  key: 'ledger';
  databaseId: string;
  device: string;
  /** The highest clock given out. */
  clock: number;
  events: number;
  people: number;
  roles: number;
  partners: number;
}

/** That the user was reminded of a step: `id` is person, step and day, so that nobody is told twice. */
export interface Reminder {
  id: string;
  person: string;
  at: number;
}

/** Where Dexie finds less than it expects, it adds what is missing and raises the version: not in this one. */
const NEVER_UPGRADING = { open: (name: string): IDBOpenDBRequest => indexedDB.open(name) };

/**
 * The browser's database. `events` is the truth; `people`, `roles`, `partners` and `erasures` are views of it; `outbox` holds
 * commits whose journal copy is not yet known to be written; `setAside` holds what did not pass its
 * schema: counted, never dropped; `photos` holds small pictures, of which there is no second copy.
 */
export class AcquaintDatabase extends Dexie {
  declare events: Table<LedgerEvent, string>;
  declare people: EntityTable<Person, 'id'>;
  declare roles: EntityTable<Role, 'id'>;
  declare partners: EntityTable<Partner, 'id'>;
  declare erasures: EntityTable<Erasure, 'id'>;
  declare reminders: EntityTable<Reminder, 'id'>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare outbox: EntityTable<Commit, 'id'>;
  declare state: EntityTable<LedgerState, 'key'>;
  declare setAside: EntityTable<{ id: string; at: number; row: unknown }, 'id'>;
  declare photos: EntityTable<Photo, 'person'>;

  constructor(name: string, shape: 'ours' | 'as-found' = 'ours') {
    super(name, { autoOpen: false, ...(shape === 'as-found' && { indexedDB: NEVER_UPGRADING }) });
    if (shape === 'as-found') this.forbidWrites();
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
  }

  /** From now on nothing is written, whoever tries: a newer version's rows are not ours to touch. */
  private forbidWrites(): void {
    this.use({
      stack: 'dbcore',
      name: 'read-only',
      create: (core) => ({
        ...core,
        table: (name) => ({ ...core.table(name), mutate: () => Promise.reject(new Error('read-only database')) }),
      }),
    });
  }
}
