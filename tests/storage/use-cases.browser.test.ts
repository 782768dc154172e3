import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { addByHand } from '../../lib/app/add-by-hand';
import { appendEvents } from '../../lib/app/append-events';
import { settingsValue } from '../../lib/app/edges';
import { editFact, removeFact } from '../../lib/app/edit-fact';
import { erasePerson, readmit } from '../../lib/app/erase-person';
import { keepPeople, undoKeep } from '../../lib/app/keep-person';
import { recordAnswer } from '../../lib/app/record-answer';
import { markAsSent } from '../../lib/app/send-note';
import { takeBack } from '../../lib/app/take-back';
import { foldRows } from '../../lib/domain/fold-rows';
import type { LedgerEvent } from '../../lib/domain/ledger-event';
import { currentFacts, type Person } from '../../lib/domain/person';
import { timeline } from '../../lib/storage/queries';
import { rebuild, recover } from '../../lib/storage/recover';
import type { Store } from '../../lib/storage/store';
import { line, pageRead } from '../domain/builders';
import { byId } from './folded-rows';
import { close, emptyProfile, now, type Profile, profile, putJournalFile } from './scene';

/**
 * Whatever the user does, in whatever order: the rows are the fold of the events, the counters are true, who asked for no
 * more contact gets no note, and who was erased stays away. `VITE_SEQUENCES` sets how many sequences are tried.
 */
const SEQUENCES = Number(import.meta.env.VITE_SEQUENCES ?? 300);
const LONGEST = 12;

beforeAll(() => settingsValue.write({ agreedAt: 1, purpose: 'tests', signer: { name: 'Mira', org: '' } }));

/** One thing a user does. `who`, `whom` and `nth` choose among what is there at the time. */
type Act = { do: keyof typeof ACTS; who: number; whom: number; nth: number };

interface Scene {
  store: Store;
  /** What was once held of those who are erased, as an old copy would hold it. */
  old: LedgerEvent[];
  /** Pages of those who are erased and were not let back in, by the erasure. */
  barred: Map<string, string[]>;
  gone: string[];
}

const pageOf = (n: number): string => `https://people.example/p${n % 5}`;
const some = <T>(list: readonly T[], nth: number): T | undefined => list[nth % Math.max(1, list.length)];

async function peopleOf({ store: { db } }: Scene): Promise<Person[]> {
  return (await db.people.toArray()).sort(byId);
}

const toSomebody =
  (act: (scene: Scene, person: Person, drawn: Act) => Promise<unknown>) =>
  async (scene: Scene, drawn: Act): Promise<void> => {
    const person = some(await peopleOf(scene), drawn.who);
    if (person) await act(scene, person, drawn);
  };

const ACTS = {
  async keep(scene: Scene, { who, nth }: Act) {
    const address = pageOf(who);
    const facts = [line('name', `Person ${who % 5}`), line('headline', `Keeper ${nth % 3}`)];
    const reading = pageRead(facts, { address, title: '' });
    const kept = await keepPeople(scene.store, reading, reading.people, nth % 2 ? 'Met at the fair' : '');
    expect(kept.ok ? null : kept.error).toBe(isBarred(scene, address) ? 'erased' : null);
  },
  async add(scene: Scene, { who, nth }: Act) {
    const address = nth % 2 ? pageOf(who) : null;
    const added = await addByHand(scene.store, { name: `Person ${who % 5}`, org: `Org ${nth % 3}` }, address);
    expect(added.ok ? null : added.error).toBe(address && isBarred(scene, address) ? 'erased' : null);
  },
  edit: toSomebody(async ({ store }, person, { nth }) => {
    const fact = some(currentFacts(person), nth)?.id ?? null;
    await editFact(store, person.id, fact, { field: 'headline', value: `As they say ${nth % 4}` });
  }),
  remove: toSomebody(async ({ store }, person, { nth }) => {
    const fact = some(currentFacts(person), nth);
    if (fact) await removeFact(store, person.id, fact.id);
  }),
  send: toSomebody(async ({ store }, person, { nth }) => {
    const note = { role: null, channel: 'email', subject: null, text: 'Hi', anchors: [], notice: null } as const;
    const sent = await markAsSent(store, {
      ...note,
      anchors: [],
      person: person.id,
      reason: nth % 2 ? 'they asked' : null,
    });
    if (person.standing === 'do-not-contact') expect(sent).toEqual({ ok: false, error: 'do-not-contact' });
  }),
  answer: toSomebody(async ({ store }, person, { nth }) => {
    const meaning = some(
      [
        { kind: 'evidenced', evidence: 'said-yes' },
        { kind: 'evidenced', evidence: 'acknowledged' },
        { kind: 'withdrew' },
        { kind: 'deferred', until: now() + 1e9 },
        { kind: 'stopped' },
      ] as const,
      nth,
    );
    if (meaning)
      await recordAnswer(store, { person: person.id, role: null, channel: 'email', on: now(), text: 'Hm', meaning });
  }),
  tag: toSomebody(({ store }, person, { nth }) =>
    appendEvents(store, person.id, [{ kind: nth % 3 ? 'tagged' : 'untagged', tags: [`tag ${nth % 2}`] }]),
  ),
  merge: toSomebody(async (scene, person, { whom }) => {
    const other = some(await peopleOf(scene), whom);
    if (other) await appendEvents(scene.store, person.id, [{ kind: 'merged', other: other.id, reason: '' }]);
  }),
  takeBack: toSomebody(async ({ store }, person, { nth }) => {
    const event = some(await timeline(store, person.id), nth);
    if (event) await takeBack(store, person.id, [event.id]);
  }),
  /** What is at stake most: merges, and words on them. */
  takeMergeBack: toSomebody(async ({ store }, person, { nth }) => {
    const all = await timeline(store, person.id);
    const merges = new Set(all.filter(({ body }) => body.kind === 'merged').map(({ id }) => id));
    for (const { id, body } of all) if (body.kind === 'corrected' && merges.has(body.event)) merges.add(id);
    const event = some([...merges], nth);
    if (event) await takeBack(store, person.id, [event]);
  }),
  erase: toSomebody(async (scene, person) => {
    const events = await timeline(scene.store, person.id);
    const pages = person.history.flatMap((one) => one.identity ?? []);
    const erased = await erasePerson(scene.store, person.id, '');
    if (!erased.ok) throw new Error(erased.error);
    scene.old.push(...events);
    scene.barred.set(erased.value, pages);
    scene.gone.push(person.id, ...(person.members ?? []));
  }),
  /** Somebody just kept goes again, perhaps merged with others meanwhile, who stay. */
  undoKeep: toSomebody(async ({ store }, person, { nth }) => {
    const id = some([person.id, ...(person.members ?? [])], nth) ?? person.id;
    await undoKeep(store, [{ id, known: false, events: [] }]);
    expect(await store.db.events.filter((event) => event.subject === id).count()).toBe(0);
  }),
  async readmit(scene: Scene, { nth }: Act) {
    const erasure = some([...scene.barred.keys()], nth);
    if (!erasure) return;
    await readmit(scene.store, erasure, 'they asked for it');
    scene.barred.delete(erasure);
  },
  /** A page that still shows somebody who is gone. */
  async writeFromStalePage({ store, gone }: Scene, { nth }: Act) {
    const person = some(gone, nth);
    if (!person) return;
    const written = await appendEvents(store, person, [{ kind: 'remarked', text: 'Still here?' }]);
    expect(written).toEqual({ ok: false, error: 'erased' });
  },
};

const isBarred = ({ barred }: Scene, page: string): boolean =>
  [...barred.values()].some((pages) => pages.includes(page));

const number = fc.nat(11);
const anyActs: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    do: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])) },
      { weight: 1, arbitrary: fc.constantFrom('keep', 'merge', 'takeMergeBack' as const) },
    ),
    who: number,
    whom: number,
    nth: number,
  }),
  { minLength: 1, maxLength: LONGEST, size: 'max' },
);

async function rowsIn({ db }: Store) {
  const [people, roles, partners, erasures, state] = await Promise.all([
    db.people.toArray(),
    db.roles.toArray(),
    db.partners.toArray(),
    db.erasures.toArray(),
    db.state.get('ledger'),
  ]);
  return { people: people.sort(byId), roles: roles.sort(byId), partners, erasures: erasures.sort(byId), state };
}

async function expectSound({ store, gone }: Scene): Promise<void> {
  const events = await store.db.events.toArray();
  const { state, ...rows } = await rowsIn(store);
  const { people, roles, partners, erasures } = foldRows(events);
  expect(rows).toEqual({ people: people.sort(byId), roles, partners, erasures: erasures.sort(byId) });
  expect(state).toMatchObject({ events: events.length, people: people.length, roles: roles.length });
  for (const { subject } of events) expect(gone).not.toContain(subject);
  for (const row of people) expect(gone).not.toContain(row.id);
}

/** Runs what the user does and looks after each act; then lets every slow path of the product run over it. */
async function live(here: Profile, acts: readonly Act[]): Promise<void> {
  await emptyProfile();
  const store = await here.open();
  try {
    await liveIn(here, store, acts);
  } finally {
    close(store);
  }
}

async function liveIn(here: Profile, store: Store, acts: readonly Act[]): Promise<void> {
  const scene: Scene = { store, old: [], barred: new Map(), gone: [] };
  for (const drawn of acts) {
    await ACTS[drawn.do](scene, drawn);
    await expectSound(scene);
  }
  const before = await rowsIn(store);
  await rebuild(store);
  expect(await rowsIn(store)).toEqual(before);
  await feedOldCopy(scene.old);
  const { missing, unreadable } = await recover(store, await here.manifest.read());
  expect({ missing, unreadable }).toEqual({ missing: 0, unreadable: 0 });
  expect(await rowsIn(store)).toEqual(before);
}

/** A file of the journal as it was before they were erased. */
async function feedOldCopy(events: readonly LedgerEvent[]): Promise<void> {
  if (events.length === 0) return;
  const file = { format: 'acquaint-journal-1', id: 'old', databaseId: 'old', clock: 1, writtenAt: 1, events };
  await putJournalFile(`000000000001-${events.length}-old.json`, JSON.stringify(file));
}

test(`${SEQUENCES} sequences of up to ${LONGEST} use cases: rows are folds, counters true, nobody erased returns`, async () => {
  await fc.assert(
    fc.asyncProperty(anyActs, (acts) => live(profile(), acts)),
    { numRuns: SEQUENCES },
  );
}, 600_000);
