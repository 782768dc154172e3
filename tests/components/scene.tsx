/** A user's own browser, new for every test: the real store and journal, emptied; the real strings and values. */
import '../../components/base.css';
import { type ReactNode, StrictMode, Suspense } from 'react';
import { afterEach, beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { manifestValue, newId, now, recoveryValue, remindersPutAway, settingsValue } from '../../lib/app/edges';
import { store } from '../../lib/app/store';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import type { Person } from '../../lib/domain/person';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { ok } from '../../lib/domain/result';
import type { Role } from '../../lib/domain/role';
import type { RoleCard } from '../../lib/domain/role-events';
import { DAY } from '../../lib/domain/schema';
import type { Settings } from '../../lib/domain/settings';
import { openRoles, personById } from '../../lib/storage/queries';
import { writeLedger } from '../../lib/storage/write-ledger';
import { captured, line } from '../domain/builders';
import { aroundThePage } from './around-the-page';

export const SETTINGS: Settings = {
  agreedAt: 1,
  purpose: 'finding engineers for the flood team',
  signer: { name: 'Mira Sand', org: 'Tidewater Institute' },
};

beforeEach(async () => {
  aroundThePage.pagesOpened.length = 0;
  aroundThePage.reminders = { allowed: false, wouldAllow: true, asked: 0 };
  location.hash = '';
  await page.viewport(400, 600);
  await settingsValue.write(SETTINGS);
});

afterEach(emptyEverything);

/** Leaves the profile as a first run finds it. The page keeps its one connection, as every page of ours does. */
async function emptyEverything(): Promise<void> {
  const { db, journaled } = await store();
  await db.transaction('rw', db.tables, async () => {
    const state = await db.state.get('ledger');
    for (const table of db.tables) await table.clear();
    if (state)
      await db.state.put({ ...state, databaseId: newId(), clock: 0, events: 0, people: 0, roles: 0, partners: 0 });
  });
  journaled.clear();
  localStorage.clear();
  for (const value of [manifestValue, recoveryValue, remindersPutAway, settingsValue]) await value.clear();
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
}

export const daysAgo = (days: number): number => now() - days * DAY;

/** Shows a part of the interface, as a page of ours does: what waits for the store says so. */
export const show = (shown: ReactNode) =>
  render(
    <StrictMode>
      <Suspense fallback={<p>Opening</p>}>{shown}</Suspense>
    </StrictMode>,
  );

/** Writes down what happened around somebody. */
export async function happened(subject: string, ...bodies: PersonEventBody[]): Promise<PersonEvent[]> {
  const written = await writeLedger<never>(await store(), async () =>
    ok(bodies.map((body) => ({ of: 'person', subject, body }))),
  );
  if (!written.ok) throw new Error(`not written: ${written.error}`);
  return written.value.filter((event): event is PersonEvent => event.of === 'person');
}

/** Keeps somebody whose page says this. */
export async function keep(name: string, more: Parameters<typeof captured>[0] = []): Promise<string> {
  const id = newId();
  const address = `https://${encodeURIComponent(name.toLowerCase().replaceAll(' ', '-'))}.example/`;
  await happened(id, captured([line('name', name), ...more], { address, identity: address, title: name }));
  return id;
}

export async function personOf(id: string): Promise<Person> {
  const person = await personById(await store(), id);
  if (!person) throw new Error('nobody is kept under this id');
  return person;
}

export const CARD: RoleCard = {
  title: 'Engineer for river models',
  org: 'Tidewater Institute',
  offers: ['Your models warn a town in time', 'Four days a week'],
  why: '',
  requires: [],
  flexible: [],
};

export async function openRole(title = CARD.title, more: Partial<RoleCard> = {}): Promise<string> {
  const subject = newId();
  const body = { kind: 'role-opened' as const, card: { ...CARD, title, ...more }, via: 'user' as const };
  const written = await writeLedger<never>(await store(), async () => ok([{ of: 'role', subject, body }]));
  if (!written.ok) throw new Error(`not written: ${written.error}`);
  return subject;
}

export const rolesNow = async (): Promise<Role[]> => openRoles(await store());

/** The words on the screen, as they are read from top to bottom. */
export const shownText = (): string => document.body.innerText;

/** Waits until the screen shows these words. */
export const seesText = (words: string | RegExp) => expect.poll(shownText).toMatch(words);
export const seesNot = (words: string) => expect.poll(shownText).not.toContain(words);

/** The options of a list and which of them is picked. */
export const picked = (list: Element): string => (list as HTMLSelectElement).selectedOptions[0]?.text ?? '';
