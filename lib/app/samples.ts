import type { ReadFact, TextField } from '../domain/fields';
import type { NewEvent } from '../domain/ledger-event';
import type { PersonEventBody } from '../domain/person-events';
import { ok, type Result } from '../domain/result';
import { DAY } from '../domain/schema';
import { eraseSubjects } from '../storage/erase';
import { sampleSubjects } from '../storage/queries';
import type { Store } from '../storage/store';
import { type WriteFault, writeLedger } from '../storage/write-ledger';
import { SAMPLE_PEOPLE, SAMPLE_ROLE, type SamplePerson } from './sample-people';

/** Brings in made-up people to look around with. They are marked, and go in one step. */
export async function loadSamples(store: Store): Promise<Result<null, WriteFault>> {
  const written = await writeLedger<never>(store, async () => {
    const role = store.newId();
    const opened: NewEvent = {
      of: 'role',
      subject: role,
      body: { kind: 'role-opened', card: SAMPLE_ROLE, via: 'sample' },
    };
    return ok([opened, ...SAMPLE_PEOPLE.flatMap((one) => eventsOf(one, store.newId(), role, store.now()))]);
  });
  return written.ok ? ok(null) : written;
}

/** Takes all of them away without a trace. */
export const removeSamples = async (store: Store): Promise<void> => eraseSubjects(store, await sampleSubjects(store));

function eventsOf({ address, facts, story }: SamplePerson, subject: string, role: string, now: number): NewEvent[] {
  const captured: PersonEventBody = {
    kind: 'captured',
    via: 'sample',
    address,
    identity: address,
    title: facts.name ?? '',
    recipe: null,
    facts: readFacts(facts),
  };
  const told = story.map(({ daysAgo, ...rest }) => ({ ...rest, role, on: now - daysAgo * DAY }) as PersonEventBody);
  return [captured, ...told].map((body) => ({ of: 'person', subject, body }));
}

function readFacts({ projects = [], skills = [], ...rest }: SamplePerson['facts']): ReadFact[] {
  const common = { source: 'structured-data', place: 'sample', confidence: 0.9 } as const;
  const lines = Object.entries(rest).map(([field, value]) => ({ field: field as TextField, value, ...common }));
  return [
    ...lines,
    ...skills.map((value) => ({ field: 'skill' as const, value, ...common })),
    ...projects.map((title) => ({
      field: 'hook' as const,
      value: { kind: 'project' as const, title, url: null, date: null },
      ...common,
    })),
  ];
}
