/**
 * Put into a real page of the product's: it does at random what users do, on few people, so that two pages that do it at once
 * meet all the time, and says what was acknowledged.
 */
import { appendEvents } from '../../lib/app/append-events';
import { settingsValue } from '../../lib/app/edges';
import { editFact } from '../../lib/app/edit-fact';
import { keepPeople } from '../../lib/app/keep-person';
import { recordAnswer } from '../../lib/app/record-answer';
import { store, tidyStore } from '../../lib/app/store';
import { takeBack } from '../../lib/app/take-back';
import type { Person } from '../../lib/domain/person';
import type { Result } from '../../lib/domain/result';
import { readJournal } from '../../lib/storage/journal';
import { personDescribed } from '../../lib/storage/queries';
import type { Store } from '../../lib/storage/store';
import { line, pageRead } from '../domain/builders';
import { byId, foldedRows } from '../storage/folded-rows';
import { seeded } from '../support/seeded';

/** What both pages made together. */
export interface Outcome {
  /** The ids of all events, in the ledger's order. */
  events: string[];
  journaled: string[];
  /** Everything that must not be; empty is the proof. */
  complaints: string[];
}

declare global {
  var randomActs: {
    agree: () => Promise<void>;
    /** Does so many things around the people of one round. Answers the events that were acknowledged. */
    act: (count: number, round: number, seed: number) => Promise<string[]>;
    /** The ids of the events behind a clock, in the ledger's order. */
    since: (clock: number) => Promise<string[]>;
    tidy: () => Promise<void>;
    look: () => Promise<Outcome>;
  };
}

const PEOPLE_A_ROUND = 5;

async function act(count: number, round: number, seed: number): Promise<string[]> {
  const open = await store();
  const random = seeded(seed);
  const under = (most: number): number => Math.floor(random() * most);
  const acknowledged: string[] = [];
  /** What may be taken back: no capture, so that nobody is forgotten and kept anew as another. */
  const mine: [string, string][] = [];

  const somebody = async (): Promise<Person | null> => {
    const address = pageOf(round, under(PEOPLE_A_ROUND));
    return personDescribed(open, { identity: address, facts: [] });
  };
  const note = (person: string, events: readonly string[]): void => {
    acknowledged.push(...events);
    mine.push(...events.map((event): [string, string] => [person, event]));
  };
  const keep = async (): Promise<void> => {
    const address = pageOf(round, under(PEOPLE_A_ROUND));
    const reading = pageRead([line('name', address), line('headline', `Keeper ${under(9)}`)], { address });
    acknowledged.push(...sure(await keepPeople(open, reading, reading.people, '')).flatMap((one) => one.events));
  };
  const ACTS: ((person: string) => Promise<void>)[] = [
    keep,
    async (id) => note(id, sure(await appendEvents(open, id, [{ kind: 'remarked', text: `said ${under(1000)}` }]))),
    async (id) => note(id, sure(await appendEvents(open, id, [{ kind: 'tagged', tags: [`tag ${under(4)}`] }]))),
    async (id) =>
      note(id, [sure(await editFact(open, id, null, { field: 'headline', value: `As they say ${under(1000)}` }))]),
    async (id) => {
      const said = { person: id, role: null, channel: 'email', on: Date.now(), text: 'Tell me more' } as const;
      note(id, sure(await recordAnswer(open, { ...said, meaning: { kind: 'evidenced', evidence: 'said-yes' } })));
    },
    async (id) => {
      const other = await somebody();
      if (other && other.id !== id)
        note(id, sure(await appendEvents(open, id, [{ kind: 'merged', other: other.id, reason: '' }])));
    },
    async () => {
      const [person, event] = mine[under(mine.length)] ?? [];
      if (person && event) note(person, sure(await takeBack(open, person, [event])));
    },
  ];
  for (let done = 0; done < count; done += 1) {
    const person = await somebody();
    await (person ? (ACTS[under(ACTS.length)] ?? keep)(person.id) : keep());
  }
  return acknowledged;
}

const pageOf = (round: number, who: number): string => `https://people.example/r${round}-p${who}`;

function sure<T>(answer: Result<T, string>): T {
  if (!answer.ok) throw new Error(`refused: ${answer.error}`);
  return answer.value;
}

async function since(clock: number): Promise<string[]> {
  const { db } = await store();
  return db.events.where('clock').above(clock).primaryKeys();
}

async function look(): Promise<Outcome> {
  const open = await store();
  const { events, rows, state } = await everything(open);
  const folded = foldedRows(events);
  const people = new Map(folded.people.map((row) => [row.id, canonical(row)]));
  const pages = rows.flatMap((row) => [...new Set(row.history.flatMap((one) => one.identity ?? []))]);
  const wrong = rows.filter((row) => canonical(row) !== people.get(row.id));
  return {
    events: events.map((event) => event.id),
    journaled: (await readJournal()).events.map((event) => event.id),
    complaints: [
      ...wrong.map((row) => `the row of ${row.name} is not the fold of its events`),
      ...(rows.length === people.size ? [] : [`${rows.length} rows for ${people.size} people`]),
      ...(new Set(events.map((event) => event.clock)).size === events.length ? [] : ['two events of one clock']),
      ...(new Set(pages).size === pages.length ? [] : ['one page is two people']),
      ...(state?.events === events.length && state.people === rows.length ? [] : ['the counters are wrong']),
    ],
  };
}

async function everything({ db }: Store) {
  const [events, rows, state] = await db.transaction('r', [db.events, db.people, db.state], () =>
    Promise.all([db.events.orderBy('clock').toArray(), db.people.toArray(), db.state.get('ledger')]),
  );
  return { events, rows: rows.sort(byId), state };
}

/** The same text for the same value, whatever the order of its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one,
  );

const agree = (): Promise<void> =>
  settingsValue.write({ agreedAt: 1, purpose: 'faults', signer: { name: 'Mira', org: '' } });

globalThis.randomActs = { agree, act, since, tidy: tidyStore, look };
