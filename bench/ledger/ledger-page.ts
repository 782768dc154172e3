/**
 * Measures the ledger from inside a page of a real browser: the code that ships, on a database filled by bulk. Answers times
 * in milliseconds; the caller makes figures of them.
 */
import { Dexie } from 'dexie';
import { settingsValue } from '../../lib/app/edges';
import { keepPeople } from '../../lib/app/keep-person';
import { store } from '../../lib/app/store';
import { foldPeople } from '../../lib/domain/evolve-person';
import type { ReadFact } from '../../lib/domain/fields';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import type { PageReading } from '../../lib/domain/page-reading';
import { ok } from '../../lib/domain/result';
import { promiseOf, raiseManifest } from '../../lib/storage/manifest';
import { MIGRATIONS } from '../../lib/storage/migrations';
import type { Store } from '../../lib/storage/store';
import { writeLedger } from '../../lib/storage/write-ledger';
import { seeded } from '../../tests/support/seeded';

declare global {
  var ledgerBench: {
    fill: (upTo: number) => Promise<number>;
    captures: (count: number) => Promise<{ fresh: number[]; known: number[] }>;
    events: (count: number) => Promise<{ append: number[]; put: number[]; fold: number[] }>;
  };
}

const DEVICE = '01936f00-0000-7000-8000-0000000000de';
const FIRST = Date.UTC(2026, 0, 5);
const WORDS = 'rivers models bees keeps engines floods maps sensors tides bridges signals forests'.split(' ');

const random = seeded(20260105);
const under = (most: number): number => Math.floor(random() * most);
const words = (count: number): string => Array.from({ length: count }, () => WORDS[under(WORDS.length)]).join(' ');

const idOf = (kind: number, n: number): string =>
  `01936f00-0000-7000-8${kind.toString(16)}00-${n.toString(16).padStart(12, '0')}`;
const addressOf = (n: number): string => `https://people.example/in/person-${n}`;

/** A dozen facts, as a profile page has them. */
function factsOf(n: number): ReadFact[] {
  const from = { source: 'structured-data', place: 'main > h1', confidence: 0.9 } as const;
  const fact = (
    field: 'name' | 'headline' | 'org' | 'location' | 'about' | 'email' | 'skill',
    value: string,
  ): ReadFact => ({
    field,
    value,
    ...from,
  });
  return [
    fact('name', `Person ${words(1)} ${n}`),
    fact('headline', words(6)),
    fact('org', words(2)),
    fact('location', words(1)),
    fact('about', words(40)),
    fact('email', `person-${n}@people.example`),
    ...Array.from({ length: 6 }, (_, nth) => fact('skill', `${words(1)} ${nth}`)),
  ];
}

const readingOf = (n: number): PageReading => ({
  address: addressOf(n),
  title: `Person ${n}`,
  verdict: 'person',
  reason: null,
  people: [{ facts: factsOf(n) }],
  recipe: null,
  drifted: [],
  cut: false,
  doubt: null,
});

const capturedEvent = (n: number, clock: number): PersonEvent => ({
  of: 'person',
  id: idOf(1, n),
  subject: idOf(2, n),
  at: FIRST + n,
  device: DEVICE,
  clock,
  schema: 1,
  body: {
    kind: 'captured',
    via: 'page',
    address: addressOf(n),
    identity: addressOf(n),
    title: `Person ${n}`,
    recipe: null,
    facts: factsOf(n),
  },
});

const BATCH = 2000;

/** Adds people by bulk until there are so many, one capture each. Answers how many there are. */
async function fill(upTo: number): Promise<number> {
  await settingsValue.write({ agreedAt: 1, purpose: 'bench', signer: { name: 'Mira', org: '' } });
  const { db, manifest } = await store();
  for (;;) {
    const state = await db.state.get('ledger');
    if (!state || state.people >= upTo) return state?.people ?? 0;
    const count = Math.min(BATCH, upTo - state.people);
    const events = Array.from({ length: count }, (_, n) => capturedEvent(state.people + n, state.clock + n + 1));
    const after = {
      ...state,
      clock: state.clock + count,
      events: state.events + count,
      people: state.people + count,
    };
    await db.transaction('rw', db.events, db.people, db.state, async () => {
      await db.events.bulkAdd(events);
      await db.people.bulkAdd(foldPeople(events));
      await db.state.put(after);
    });
    await raiseManifest(manifest, promiseOf(after));
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

let next = 10_000_000;

/** Captures of new people and of known ones by turns, each as the popup does it: found by the address, written, journaled. */
async function captures(count: number): Promise<{ fresh: number[]; known: number[] }> {
  const open = await store();
  const people = Math.min(1000, (await open.db.state.get('ledger'))?.people ?? 0);
  const [fresh, known]: [number[], number[]] = [[], []];
  for (let n = 0; n < count; n += 1) {
    next += 1;
    fresh.push(await timed(() => keep(open, readingOf(next), false)));
    known.push(await timed(() => keep(open, readingOf(Math.floor((n * people) / count)), true)));
  }
  return { fresh, known };
}

async function keep(open: Store, reading: PageReading, known: boolean): Promise<void> {
  const kept = await keepPeople(open, reading, reading.people, '');
  if (!kept.ok || kept.value[0]?.known !== known) throw new Error(`not kept as it should be: ${JSON.stringify(kept)}`);
}

const ROUNDS = 9;

/** So many events a round: appended in one write, folded, and their rows put by plain Dexie into the same indexes. */
async function events(count: number): Promise<{ append: number[]; put: number[]; fold: number[] }> {
  const open = await store();
  const plain = new Dexie('plain');
  // The same tables and indexes as ours.
  for (const { version, stores } of MIGRATIONS) plain.version(version).stores(stores);
  const times = { append: [] as number[], put: [] as number[], fold: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = next + 1;
    next += count;
    const made = Array.from({ length: count }, (_, n) => capturedEvent(from + n, n + 1));
    let rows = foldPeople(made.slice(0, 0));
    times.fold.push(
      await timed(async () => {
        rows = foldPeople(made);
      }),
    );
    times.append.push(
      await timed(async () => {
        const fresh = made.map(({ subject, body }) => ({ of: 'person' as const, subject, body }));
        const written = await writeLedger<never>(open, async () => ok(fresh));
        if (!written.ok) throw new Error(written.error);
      }),
    );
    times.put.push(
      await timed(() =>
        plain.transaction('rw', plain.table('events'), plain.table('people'), async () => {
          await plain.table('events').bulkAdd(made);
          await plain.table('people').bulkPut(rows);
        }),
      ),
    );
  }
  plain.close();
  return times;
}

globalThis.ledgerBench = { fill, captures, events };
