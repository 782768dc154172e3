import { beforeEach, describe, expect, it } from 'vitest';
import { type ReminderEdge, type ReminderWords, remind, takeAsTold } from '../../lib/app/reminders';
import { todayIn } from '../../lib/domain/calendar';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { DEFAULT_POLICY, type Policy } from '../../lib/domain/policy';
import { DAY } from '../../lib/domain/schema';
import { namedSteps } from '../../lib/domain/told-steps';
import type { Notification } from '../../lib/platform/notifications';
import { personById } from '../../lib/storage/queries';
import type { Store } from '../../lib/storage/store';
import { about, captured, close, type Profile, profile, write } from './scene';

const START = Date.UTC(2026, 0, 5, 12);
const ZONES = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'Australia/Lord_Howe'];

/** The browser's notifications: what is on the screen, and everything that ever was. */
class Screen implements ReminderEdge {
  readonly shown = new Map<string, Notification>();
  readonly log: Notification[] = [];
  isAllowed = true;
  /** A worker that ends as it shows its nth notification, before it can remember that it did. */
  diesAfter = Number.POSITIVE_INFINITY;
  async allowed(): Promise<boolean> {
    return this.isAllowed;
  }
  async notify(one: Notification): Promise<void> {
    this.shown.set(one.id, one);
    this.log.push(one);
    this.diesAfter -= 1;
    if (this.diesAfter <= 0) throw new Error('the worker ended');
  }
  async clear(id: string): Promise<void> {
    this.shown.delete(id);
  }
  /** Every step that was told, as often as it was. */
  told = (): string[] => this.log.flatMap(({ message }) => message.split('\n'));
  forget(): void {
    this.log.length = 0;
    this.shown.clear();
    this.diesAfter = Number.POSITIVE_INFINITY;
  }
}

/** Says the steps' names, so that a test can count them. */
const NAMES: ReminderWords = {
  one: ({ person, steps }) => ({ title: person.name ?? '', message: steps.map(({ name }) => name).join('\n') }),
  many: (newly) => ({
    title: `${newly.length}`,
    message: newly.flatMap(({ steps }) => steps.map(({ name }) => name)).join('\n'),
  }),
};

let here: Profile;
let screen: Screen;
let clock: number;
let store: Store;

beforeEach(async () => {
  here = profile();
  screen = new Screen();
  clock = START;
  store = await here.open({ now: () => clock });
});

const look = (zone = 'UTC', policy: Policy = DEFAULT_POLICY): Promise<void> =>
  remind(store, todayIn(zone, clock), policy, screen, NAMES);

/** The worker ends and starts again: a connection of its own, and nothing remembered but what is stored. */
async function restart(): Promise<void> {
  close(store);
  store = await here.open({ now: () => clock });
}

async function kept(name: string, ...bodies: PersonEventBody[]): Promise<string> {
  const id = store.newId();
  const address = `https://people.example/${encodeURIComponent(name)}`;
  await write(store, about(id, captured(name, address)), ...bodies.map((body) => about(id, body)));
  return id;
}

const answered = (on = clock): PersonEventBody => ({ kind: 'answered', on, channel: 'email', role: null, text: 'Hi' });
const wrote = (on = clock): PersonEventBody => ({
  kind: 'touched',
  on,
  channel: 'email',
  role: null,
  subject: null,
  text: 'Hi',
  anchors: [],
  reason: null,
});
const noticed = (): PersonEventBody => ({ kind: 'noticed', on: clock, how: 'email', lang: 'en', text: 'What I hold' });

describe('what has come due', () => {
  it('is told once, under the person’s own id, with every step of theirs', async () => {
    const ada = await kept('Ada', noticed(), answered());
    await look();
    await restart();
    await look();
    expect(screen.log.map(({ id, title }) => [id, title])).toEqual([[ada, 'Ada']]);
    clock += 200 * DAY;
    await look();
    expect(screen.told().map((name) => name.split('|')[1])).toEqual(['reply-owed', 'facts-stale', 'retention-ends']);
  });

  it('is not told before its day, and nothing is told of who is only kept', async () => {
    await kept('Ada', noticed(), wrote());
    await look();
    expect(screen.log).toEqual([]);
    clock += 7 * DAY;
    await look();
    expect(screen.log).toHaveLength(1);
  });

  it('of more than three persons is told in one, which opens Today', async () => {
    for (const name of ['Ada', 'Ben', 'Cleo']) await kept(name, noticed(), answered());
    await look();
    expect(screen.log).toHaveLength(3);
    screen.forget();
    for (const name of ['Dora', 'Eve', 'Finn', 'Gus']) await kept(name, noticed(), answered());
    await look();
    expect(screen.log.map(({ id, title }) => [id, title])).toEqual([['today', '4']]);
  });

  it('is told anew where it was put off, on that day', async () => {
    const ada = await kept('Ada', noticed(), answered());
    await look();
    const until = clock + 10 * DAY;
    await write(store, about(ada, { kind: 'postponed', step: 'reply-owed', until, reason: 'away' }));
    await look();
    expect(screen.log).toHaveLength(1);
    clock = until;
    await look();
    expect(screen.log).toHaveLength(2);
  });

  it('is not new after a journey, nor after a change of the days off', async () => {
    const ada = await kept('Ada', noticed(), wrote());
    clock += 9 * DAY;
    await look();
    for (const zone of ZONES) await look(zone);
    for (const weekdays of [[1, 2], [6, 7], [3]])
      await look('UTC', { ...DEFAULT_POLICY, daysOff: { weekdays, dates: [] } });
    expect(screen.log.map(({ id }) => id)).toEqual([ada]);
  });
});

describe('a worker that ends between showing and remembering', () => {
  it('shows it again in the place of the first', async () => {
    const ada = await kept('Ada', noticed(), answered());
    screen.diesAfter = 1;
    await expect(look()).rejects.toThrow('the worker ended');
    await restart();
    screen.diesAfter = Number.POSITIVE_INFINITY;
    await look();
    expect([...screen.shown.keys()]).toEqual([ada]);
  });

  it('leaves nobody on the screen twice, also where others have joined since', async () => {
    await kept('Ada', noticed(), answered());
    screen.diesAfter = 1;
    await expect(look()).rejects.toThrow('the worker ended');
    await restart();
    screen.diesAfter = Number.POSITIVE_INFINITY;
    for (const name of ['Ben', 'Cleo', 'Dora']) await kept(name, noticed(), answered());
    await look();
    expect([...screen.shown.keys()]).toEqual(['today']);
  });
});

describe('while it is not allowed', () => {
  it('nothing is shown; what came due meanwhile is told once it is', async () => {
    await kept('Ada', noticed(), answered());
    screen.isAllowed = false;
    await look();
    expect(screen.log).toEqual([]);
    screen.isAllowed = true;
    await look();
    expect(screen.log).toHaveLength(1);
  });

  it('unless the user had it before their eyes', async () => {
    await kept('Ada', noticed(), answered());
    await takeAsTold(store, todayIn('UTC', clock), DEFAULT_POLICY);
    await look();
    expect(screen.log).toEqual([]);
  });
});

it('what was told long ago is forgotten once it is no step any more, and only then', async () => {
  const ada = await kept('Ada', noticed(), answered());
  await kept('Ben', noticed(), answered());
  await look();
  expect(await store.db.reminders.count()).toBe(2);
  await write(store, about(ada, wrote()));
  clock += 2 * DAY;
  await look();
  expect(await store.db.reminders.count()).toBe(2);
  clock += 100 * DAY;
  await look();
  const left = (await store.db.reminders.toArray()).map(({ person, id }) => [person === ada, id.split('|')[1]]);
  expect(left).not.toContainEqual([true, 'reply-owed']);
  expect(left).toContainEqual([false, 'reply-owed']);
});

it('a hundred restarts with a clock that jumps ten years to and fro: none missed, none doubled', async () => {
  const random = numbers(20_261_128);
  const ids: string[] = [];
  for (let n = 0; n < 12; n += 1) {
    clock = START + n * 3 * DAY;
    ids.push(await kept(`Person ${n}`, ...(n % 3 ? [noticed()] : []), ...(n % 2 ? [wrote(), answered()] : [wrote()])));
  }
  const everDue = new Set<string>();
  for (let n = 0; n < 100; n += 1) {
    clock = START + Math.round((random() - 0.5) * 2 * 3650 * DAY * random() ** 4);
    const zone = ZONES[n % ZONES.length] ?? 'UTC';
    if (n % 10 === 9) await write(store, about(ids[n % 12] ?? '', n % 20 === 19 ? answered() : wrote()));
    await restart();
    await Promise.all([look(zone), look(zone)]);
    const today = todayIn(zone, clock);
    for (const id of ids) {
      const person = await personById(store, id);
      if (!person) throw new Error('somebody is gone');
      for (const step of namedSteps(person, today, DEFAULT_POLICY)) if (step.due <= today.day) everDue.add(step.name);
    }
    expect(new Set(screen.told())).toEqual(everDue);
  }
  expect(screen.told()).toHaveLength(everDue.size);
  expect(everDue.size).toBeGreaterThan(30);
});

/** Numbers from 0 to 1 that look random and are the same in every run (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
