import type { PageReading, TextField } from '../domain/fields';
import { siteOf } from '../domain/site-terms';
import { type TaughtField, type TaughtRecipe, type TaughtSight, taughtSights } from '../domain/taught-recipe';
import { runHanded } from '../platform/handed-script';
import { addressOf } from '../platform/page-script';
import { fitsPattern } from '../teaching/fits-pattern';
import { HANDED } from '../teaching/handed';
import { isFound, mergeTaught, type Seen } from '../teaching/merge';
import { now } from './edges';
import { changeTaught, taughtValue } from './teach-store';

/** A reading with the fields that are no longer what the user taught. */
export interface CheckedReading extends PageReading {
  check?: readonly TextField[];
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
  const places = taught.map(({ field, selectors, attribute }) => ({ field, selectors, attribute }));
  const answer = await runHanded(tab, '/taught.js', HANDED, places);
  if (!answer.ok || (await addressOf(tab)) !== address) return null;
  const seen = pair(taught, answer.value);
  await noteHealth(address, seen);
  const { reading: merged, check } = mergeTaught(reading, seen);
  return { ...merged, check };
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

/** An answer that can't be trusted is as if nothing had been found. */
function pair(taught: readonly TaughtField[], answer: unknown): Seen[] {
  const parsed = taughtSights.safeParse(answer);
  const sights = parsed.success && parsed.data.length === taught.length ? parsed.data : [];
  return taught.map((one, at) => ({ taught: one, sight: sights[at] ?? NOTHING }));
}

const NOTHING: TaughtSight = { state: 'nothing', kind: null, sure: false, values: [] };

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
