import type { Table } from 'dexie';
import { foldRows } from '../../domain/fold-rows';
import { type LedgerEvent, ledgerEvent } from '../../domain/ledger-event';
import type { Migration } from '../migration';

/**
 * Names to look for duplicates by, debts apart from other next steps, partners, erasures, and what the user was reminded of. Days due
 * are days now and no longer moments: all rows are folded anew. Events that can't be read stay where they are.
 */
export const version2: Migration = {
  version: 2,
  stores: {
    people: 'id, *keys, updatedAt, [standing+updatedAt], due, owed, nameKey, sample',
    partners: 'id, updatedAt',
    erasures: 'id, key, *hashes, *subjects',
    reminders: 'id, person',
  },
  async upgrade(transaction) {
    const events: Table<LedgerEvent, string> = transaction.table('events');
    const readable = (await events.toArray()).filter((row) => ledgerEvent.safeParse(row).success);
    const { people, roles } = foldRows(readable);
    await Promise.all([transaction.table('people').clear(), transaction.table('roles').clear()]);
    await transaction.table('people').bulkAdd(people);
    await transaction.table('roles').bulkAdd(roles);
    const state = await transaction.table('state').get('ledger');
    if (state)
      await transaction.table('state').put({ ...state, people: people.length, roles: roles.length, partners: 0 });
  },
};
