/**
 * A page of the test's own, run at the extension's origin: it writes through the product's own use
 * cases as fast as it can, and says outside what was acknowledged, until the browser is killed.
 */
import { manifestValue, recoveryValue, settingsValue } from '../../lib/app/edges';
import { keepPeople, undoKeep } from '../../lib/app/keep-person';
import { openRole } from '../../lib/app/open-role';
import { recordAnswer } from '../../lib/app/record-answer';
import { saveDraft } from '../../lib/app/save-draft';
import { store, tidyStore } from '../../lib/app/store';
import type { PageReading, ReadFact } from '../../lib/domain/fields';
import type { Result } from '../../lib/domain/result';
import type { AcquaintDatabase } from '../../lib/storage/database';
import { countJournaled, readJournal } from '../../lib/storage/journal';
import type { Recovery } from '../../lib/storage/recover';
import type { Store } from '../../lib/storage/store';
import { pageRead } from '../domain/builders';
import { byId, foldedRows } from '../storage/folded-rows';

/** What the page says outside: events that stand from now on, people that are going, people that are gone. */
export type Word =
  | { kept: string[]; subjects: string[] }
  | { erasing: string }
  | { erased: string }
  | { fault: string };

/** What a page finds when it opens the store after a kill. */
export interface Found {
  events: string[];
  /** What the second copy holds; null where it was not looked at. */
  journaled: string[] | null;
  subjects: string[];
  promised: number;
  /** What the recovery told the user; null where the database was sound. */
  recovery: Recovery | null;
  /** Events in the database whose second copy the browser had forgotten: they are copied anew. */
  forgotten: number;
  /** Why the rows are not the fold of their events; null where they are. */
  unsound: string | null;
}

declare global {
  /** The test's ear, put into the page by the test. */
  var say: (word: string) => void;
  var writeLoop: { look: (withJournal: boolean) => Promise<Found>; run: () => Promise<void> };
}

const tell = (word: Word): void => say(JSON.stringify(word));

/**
 * Opens the store as every page of the product does, its recovery included, does the slow checks that
 * the product's background does at each start of the browser, and looks.
 */
async function look(withJournal: boolean): Promise<Found> {
  const { db } = await store();
  const recovery = await recoveryValue.read();
  await recoveryValue.clear();
  const forgotten = await forgottenFiles(db);
  await tidyStore();
  const events = await db.events.toArray();
  const rows = {
    people: (await db.people.toArray()).sort(byId),
    roles: (await db.roles.toArray()).sort(byId),
    partners: (await db.partners.toArray()).sort(byId),
  };
  const state = await db.state.get('ledger');
  const counts = [state?.events === events.length, state?.people === rows.people.length];
  const folds = canonical(rows) === canonical(foldedRows(events));
  return {
    events: events.map((event) => event.id),
    journaled: withJournal ? (await readJournal()).events.map((event) => event.id) : null,
    subjects: [...new Set(events.map((event) => event.subject))],
    promised: (await manifestValue.read())?.events ?? 0,
    recovery,
    forgotten,
    unsound: folds && counts.every(Boolean) ? null : `rows fold: ${folds}, counters right: ${counts}`,
  };
}

async function forgottenFiles(db: AcquaintDatabase): Promise<number> {
  if ((await countJournaled()) >= (await db.events.count())) return 0;
  const copied = new Set((await readJournal()).events.map((event) => event.id));
  const waiting = new Set((await db.outbox.toArray()).flatMap((commit) => commit.events.map((event) => event.id)));
  const ids = await db.events.toCollection().primaryKeys();
  return ids.filter((id) => !copied.has(id) && !waiting.has(id)).length;
}

/** The same text for the same value, whatever the order of its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one,
  );

async function run(): Promise<void> {
  await settingsValue.write({ agreedAt: 1, purpose: 'faults', signer: { name: 'Mira', org: '' } });
  const open = await store();
  const role = await openRole(open, { title: 'Keeper', org: '', offers: [], why: '', requires: [], flexible: [] });
  const lanes = [keepForEver(open), answerForEver(open, role.ok ? role.value : null), typeForEver(open), tidyForEver()];
  await Promise.all(lanes);
}

/** Once in a loop that lives long enough, the person just kept is taken back without a trace. */
const ERASE_AT = 6;

async function keepForEver(open: Store): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const reading = readingOf(Math.floor(Math.random() * 5000));
    const kept = await keepPeople(
      open,
      reading,
      reading.people,
      turn % 3 === 0 ? 'A remark of some length. '.repeat(20) : '',
    );
    acknowledge(kept, (people) => people.flatMap((one) => one.events), kept.ok ? kept.value.map((one) => one.id) : []);
    const [fresh] = kept.ok ? kept.value : [];
    if (turn !== ERASE_AT || !fresh || fresh.known) continue;
    tell({ erasing: fresh.id });
    await undoKeep(open, [fresh]);
    tell({ erased: fresh.id });
  }
}

async function answerForEver(open: Store, role: string | null): Promise<never> {
  for (;;) {
    const [someone] = await open.db.people.orderBy('updatedAt').limit(1).primaryKeys();
    if (!someone) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      continue;
    }
    const said = {
      person: someone,
      role,
      channel: 'email',
      on: Date.now(),
      text: 'Tell me more. '.repeat(40),
    } as const;
    const answered = await recordAnswer(open, { ...said, meaning: { kind: 'evidenced', evidence: 'said-yes' } });
    acknowledge(answered, (ids) => ids, [someone]);
  }
}

const SOMEBODY = '019a0000-0000-7000-8000-000000000000';

/** A note is typed meanwhile, as fast as the database takes it. It promises nothing; it keeps the database busy. */
async function typeForEver(open: Store): Promise<never> {
  for (let length = 0; ; length = (length + 40) % 4000) {
    const text = 'A note grows. '.repeat(300).slice(0, length);
    await saveDraft(open, { person: SOMEBODY, role: null, channel: 'email', subject: '', text });
  }
}

/** The slow checks go on meanwhile: missing copies, joining files. */
async function tidyForEver(): Promise<never> {
  for (;;) {
    await tidyStore();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function acknowledge<T>(answer: Result<T, string>, events: (value: T) => string[], subjects: string[]): void {
  tell(answer.ok ? { kept: events(answer.value), subjects } : { fault: answer.error });
}

function readingOf(number: number): PageReading {
  const address = `https://people.example/person-${number}`;
  const fact = (field: 'name' | 'headline' | 'about', value: string): ReadFact => ({
    field,
    value,
    source: 'structured-data',
    place: 'test',
    confidence: 0.9,
  });
  const about = `What they say of themselves, number ${number}. `.repeat(25);
  const facts = [fact('name', `Person ${number}`), fact('headline', 'Keeps bees'), fact('about', about)];
  return pageRead(facts, { address, title: `Person ${number}` });
}

globalThis.writeLoop = { look, run };
