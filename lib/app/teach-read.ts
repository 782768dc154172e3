import type { Field, PageReading } from '../domain/fields';
import { siteOf } from '../domain/site-terms';
import type { TaughtField, TaughtRecipe } from '../domain/taught-recipe';
import { fitsPattern } from '../teaching/fits-pattern';
import { isFound, mergeTaught, type Seen } from '../teaching/merge';
import { now } from './edges';
import { lookForTaught } from './teach-look';
import { changeTaught, taughtValue } from './teach-store';

/** A reading with the fields that are no longer what the user taught, and those of which some entries could not be read. */
export interface CheckedReading extends PageReading {
  check?: readonly Field[];
  partly?: readonly Field[];
}

/**
 * Adds what the user taught about pages like this one to the reading of a person, and notes how it held. Null where the
 * tab has meanwhile gone elsewhere.
 */
export async function withTaught(tab: number, reading: PageReading): Promise<CheckedReading | null> {
  if (reading.verdict !== 'person') return reading;
  const { address } = reading;
  const taught = fieldsFor(address, (await taughtValue.read()) ?? []);
  if (taught.length === 0) return reading;
  const seen = await lookForTaught(tab, address, taught);
  if (!seen) return null;
  await noteHealth(address, seen);
  const { reading: merged, ...doubtful } = mergeTaught(reading, seen);
  if (seen.every(({ told }) => told.length === 0)) return { ...merged, ...doubtful };
  const { mergeRecords } = await import('../reading/conclude/conclude');
  const people = merged.people.map((person) => ({ ...person, facts: mergeRecords(person.facts) }));
  return { ...merged, people, ...doubtful };
}

const isFor =
  (address: string) =>
  ({ site, path }: TaughtRecipe): boolean =>
    site === siteOf(address) && fitsPattern(path, new URL(address).pathname);

const fieldsFor = (address: string, recipes: readonly TaughtRecipe[]): TaughtField[] =>
  URL.canParse(address)
    ? recipes
        .filter(isFor(address))
        .flatMap(({ fields }) => fields)
        .slice(0, 60)
    : [];

const noteHealth = (address: string, seen: readonly Seen[]): Promise<boolean> =>
  changeTaught((recipes) =>
    recipes.map((recipe) =>
      isFor(address)(recipe) ? { ...recipe, fields: recipe.fields.map((field) => withHealth(field, seen)) } : recipe,
    ),
  );

function withHealth(field: TaughtField, seen: readonly Seen[]): TaughtField {
  const one = seen.find(({ taught }) => taught.field === field.field && taught.learnedAt === field.learnedAt);
  if (!one) return field;
  const health = isFound(one)
    ? { lastSeen: now(), state: 'found' as const }
    : { ...field.health, state: 'drifted' as const };
  return { ...field, health };
}
