/** A profile that somebody has worked with, and the ways in which a browser can damage it. */
import { verifyStore } from '../../lib/storage/open-store';
import type { Store } from '../../lib/storage/store';
import { about, close, keep, newId, now, openRaw, type Profile, requested, rowsOf, write } from './scene';

const CARD = { title: 'Keeper', org: '', offers: [], why: '', requires: [], flexible: [] };

/** Six events of two people and a role, written by a page that is closed again. */
export async function lived(here: Profile): Promise<Awaited<ReturnType<typeof rowsOf>>> {
  const store = await here.open();
  const ada = await keep(store, 'Ada Ray', 'https://people.example/ada');
  await keep(store, 'Ben Ode', 'https://people.example/ben');
  const role = newId();
  await write(store, { of: 'role', subject: role, body: { kind: 'role-opened', card: CARD, via: 'user' } });
  await write(
    store,
    about(ada, {
      kind: 'touched',
      on: now(),
      channel: 'email',
      role,
      subject: null,
      text: 'Hi',
      anchors: [],
      reason: null,
    }),
    about(ada, { kind: 'answered', on: now(), channel: 'email', role, text: 'Tell me more' }),
    about(ada, { kind: 'evidenced', on: now(), evidence: 'said-yes', channel: 'email', role, quote: 'Tell me more' }),
  );
  const rows = await rowsOf(store);
  close(store);
  return rows;
}

/** The slow check, as a page does it in idle moments. */
export const verify = (here: Profile, store: Store): Promise<void> =>
  verifyStore(store, async (recovery) => void here.recoveries.push(recovery));

/** What a recovery has to bring back. */
export const same = ({ events, people, roles, state }: Awaited<ReturnType<typeof rowsOf>>) => ({
  events,
  people,
  roles,
  state,
});

/** Rows gone behind everybody's back, as after a cut file. */
export async function cut(table: string, keys: readonly string[]): Promise<void> {
  const db = await openRaw();
  const store = db.transaction(table, 'readwrite').objectStore(table);
  for (const key of keys) await requested(store.delete(key));
  db.close();
}
