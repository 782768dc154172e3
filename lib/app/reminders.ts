import type { Today } from '../domain/calendar';
import { byUrgency } from '../domain/next-steps';
import type { Person } from '../domain/person';
import type { Policy } from '../domain/policy';
import { DAY } from '../domain/schema';
import { type NamedStep, namedSteps } from '../domain/told-steps';
import type { Notification } from '../platform/notifications';
import { idsDue, peopleByIds, personById } from '../storage/queries';
import { markTold, namesToTell, pruneTold } from '../storage/reminders';
import type { Store } from '../storage/store';

/** Somebody with what has newly come due around them, the most urgent first. */
export interface Newly {
  person: Person;
  steps: [NamedStep, ...NamedStep[]];
}

/** Where reminders are shown. */
export interface ReminderEdge {
  allowed(): Promise<boolean>;
  /** In the place of the one with the same id, where it is still shown. */
  notify(notification: Notification): Promise<void>;
  clear(id: string): Promise<void>;
}

/** What a reminder says. */
export interface ReminderWords {
  one(newly: Newly): Omit<Notification, 'id'>;
  many(newly: readonly Newly[]): Omit<Notification, 'id'>;
}

/** Up to so many persons get a notification each; of more, one speaks for all. */
const ONE_EACH = 3;
const READ_AT_ONCE = 200;
/** Milliseconds after which it is forgotten that somebody was reminded of what is no longer a step. */
const REMEMBERED = 90 * DAY;

/** The summary's id; any other is a person's. */
const SUMMARY = 'today';

/** Where in the panel a reminder leads. */
export const placeOfReminder = (id: string): string => (id === SUMMARY ? '#today' : `#today/${id}`);

/**
 * Reminds of what has come due and was not told yet. Everything is computed from the ledger, so that nothing hangs on an
 * alarm that rang or a clock that went right; what was told is remembered by name. It is shown first and remembered then: a
 * worker that ends in between shows it again, under the same id, in the place of the first.
 */
export const remind = (
  store: Store,
  today: Today,
  policy: Policy,
  edge: ReminderEdge,
  words: ReminderWords,
): Promise<void> =>
  oneAtATime(async () => {
    if (store.closed || !(await edge.allowed())) return;
    const fresh = await newlyDue(store, today, policy);
    if (fresh.length > ONE_EACH) {
      await edge.notify({ id: SUMMARY, ...words.many(fresh) });
      for (const { person } of fresh) await edge.clear(person.id);
      await take(store, fresh);
    } else {
      for (const one of fresh) {
        await edge.notify({ id: one.person.id, ...words.one(one) });
        await take(store, [one]);
      }
    }
    await pruneTold(store, store.now() - REMEMBERED, async (id, name) => {
      const person = await personById(store, id);
      return person !== null && namedSteps(person, today, policy).some((step) => step.name === name);
    });
  });

/** Takes all that is due by now as told: the user has it before their eyes. */
export const takeAsTold = (store: Store, today: Today, policy: Policy): Promise<void> =>
  oneAtATime(async () => take(store, await newlyDue(store, today, policy)));

/** An alarm may ring while the worker is still starting. */
const oneAtATime = (work: () => Promise<void>): Promise<void> => navigator.locks.request('acquaint-reminders', work);

const take = (store: Store, newly: readonly Newly[]): Promise<void> =>
  markTold(
    store,
    newly.flatMap(({ steps }) => steps),
  );

async function newlyDue(store: Store, today: Today, policy: Policy): Promise<Newly[]> {
  const ids = await idsDue(store, today.day);
  const found: Newly[] = [];
  for (let from = 0; from < ids.length; from += READ_AT_ONCE) {
    const people = await peopleByIds(store, ids.slice(from, from + READ_AT_ONCE));
    found.push(...(await newlyAround(store, people, today, policy)));
  }
  return found.sort((a, b) => byUrgency(a.steps[0], b.steps[0]));
}

async function newlyAround(store: Store, people: readonly Person[], today: Today, policy: Policy): Promise<Newly[]> {
  const due = people.map((person) => ({
    person,
    steps: namedSteps(person, today, policy).filter((step) => step.due <= today.day),
  }));
  const names = await namesToTell(
    store,
    due.flatMap(({ steps }) => steps.map(({ name }) => name)),
  );
  return due.flatMap(({ person, steps }) => {
    const [first, ...others] = steps.filter(({ name }) => names.has(name)).sort(byUrgency);
    return first ? [{ person, steps: [first, ...others] }] : [];
  });
}
