import type { PersonEvent } from '../domain/ledger-event';
import type { Settings } from '../domain/settings';
import type { Held } from '../portability/held/held';
import { dataAddress } from '../storage/export-ledger';
import { photoOf } from '../storage/photos';
import { allRoles, draftsOf, personById, remindersOf, timeline } from '../storage/queries';
import type { Store } from '../storage/store';
import { todayHere } from './edges';
import { lastDay } from './notice-text';

/** Everything that is held on somebody, from wherever it is held; null where nobody is kept under this id. */
export async function gatherHeld(store: Store, id: string, settings: Settings): Promise<Held | null> {
  const person = await personById(store, id);
  if (!person) return null;
  const events = await timeline(store, id);
  const all = [person.id, ...(person.members ?? [])];
  const concerned = rolesIn(events);
  const picture = await photoOf(store, person);
  const { signer, purpose, contact } = settings;
  return {
    made: store.now(),
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    holder: { signer, purpose, ...(contact && { contact }) },
    person,
    events,
    roles: (await allRoles(store)).filter((one) => concerned.has(one.id)),
    names: await namesIn(store, events),
    until: lastDay(person, todayHere(store.now())),
    drafts: (await Promise.all(all.map((one) => draftsOf(store, one)))).flat(),
    reminders: await remindersOf(store, all),
    picture: picture && (await dataAddress(picture)),
  };
}

/** The roles that somebody's events are about. */
export const rolesIn = (events: readonly PersonEvent[]): Set<string> =>
  new Set(events.flatMap(({ body }) => ('role' in body && body.role ? [body.role] : [])));

/** The names of other people of the list whom the events name. */
async function namesIn(store: Store, events: readonly PersonEvent[]): Promise<Record<string, string>> {
  const ids = events.flatMap(({ body }) => (body.kind === 'introduced' && body.by ? [body.by] : []));
  const people = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, (await personById(store, id))?.name] as const),
  );
  return Object.fromEntries(people.flatMap(([id, name]) => (name ? [[id, name]] : [])));
}
