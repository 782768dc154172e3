import type { Store } from './store';

/** Which of these steps, each by its name, the user was not reminded of yet. */
export async function namesToTell({ db }: Store, names: readonly string[]): Promise<Set<string>> {
  const told = await db.reminders.bulkGet([...names]);
  return new Set(names.filter((_, index) => told[index] === undefined));
}

/** Writes down that the user was reminded, by name and person. */
export async function markTold({ db, now }: Store, steps: readonly { name: string; person: string }[]): Promise<void> {
  await db.reminders.bulkPut(steps.map(({ name, person }) => ({ id: name, person, at: now() })));
}

/** Forgets what was told before a moment, unless `isStill` a step of that person. */
export async function pruneTold(
  { db }: Store,
  before: number,
  isStill: (person: string, name: string) => Promise<boolean>,
): Promise<void> {
  const old = await db.reminders.filter(({ at }) => at < before).toArray();
  const kept = await Promise.all(old.map(({ person, id }) => isStill(person, id)));
  await db.reminders.bulkDelete(old.filter((_, index) => !kept[index]).map(({ id }) => id));
}
