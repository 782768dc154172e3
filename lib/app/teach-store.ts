import { LIMITS, SINGLE_FIELDS } from '../domain/fields';
import { instant, z } from '../domain/schema';
import { type TaughtField, type TaughtRecipe, taughtRecipes } from '../domain/taught-recipe';
import { localValue } from '../platform/local-value';
import { masked } from '../teaching/shape';

/** What the user taught, site by site. */
export const taughtValue = localValue('taught', taughtRecipes);

/** That the user wants to teach, for the panel of a window: it can't be passed an address when it is already open. */
export const teachingValue = localValue('teaching', z.strictObject({ window: z.number(), at: instant }));

export type TaughtPages = Pick<TaughtRecipe, 'site' | 'path'>;

/** Where a recipe stood before it was changed, so that the change can be undone alone. */
export interface TaughtChange extends TaughtPages {
  before: TaughtRecipe | null;
}

const isAt =
  (pages: TaughtPages) =>
  (one: TaughtPages): boolean =>
    one.site === pages.site && one.path === pages.path;

/**
 * Changes what is taught, one change at a time whichever page makes it. A recipe without fields goes. False, and
 * nothing is changed, where there would be more than can be kept.
 */
export const changeTaught = (next: (recipes: readonly TaughtRecipe[]) => readonly TaughtRecipe[]): Promise<boolean> =>
  navigator.locks.request('acquaint-taught', async () => {
    const recipes = next((await taughtValue.read()) ?? []).filter((one) => one.fields.length > 0);
    const parsed = taughtRecipes.safeParse(recipes);
    if (parsed.success) await taughtValue.write(parsed.data);
    return parsed.success;
  });

/** Changes the recipes for these pages, all or none, and answers how to undo it; null where there are too many. */
export async function changeRecipes(
  pages: readonly TaughtPages[],
  next: (recipe: TaughtRecipe) => readonly TaughtField[],
): Promise<TaughtChange[] | null> {
  let changes: TaughtChange[] = [];
  const done = await changeTaught((recipes) => {
    changes = pages.map(({ site, path }) => ({ site, path, before: recipes.find(isAt({ site, path })) ?? null }));
    const changed = changes.map(({ site, path, before }) => {
      const recipe = before ?? { site, path, fields: [] };
      return { ...recipe, fields: [...next(recipe)] };
    });
    return [...recipes.filter((one) => !pages.some((place) => isAt(place)(one))), ...changed];
  });
  return done ? changes : null;
}

/** Puts recipes back as they were. */
export const undoTaught = (changes: readonly TaughtChange[]): Promise<boolean> =>
  changeTaught((recipes) => [
    ...recipes.filter((one) => !changes.some((change) => isAt(change)(one))),
    ...changes.flatMap(({ before }) => before ?? []),
  ]);

/** Forgets one taught field. */
export const forgetTaught = (pages: TaughtPages, { field, learnedAt }: TaughtField): Promise<TaughtChange[] | null> =>
  changeRecipes([pages], ({ fields }) => fields.filter((one) => one.field !== field || one.learnedAt !== learnedAt));

/**
 * Takes somebody's words out of what was taught on their page: a sample is only held for its shape, so one of the same
 * shape does as well, and the field goes on being found. A record's sample is a whole entry, with their words in it.
 */
export const maskSamples = (words: readonly string[]): Promise<boolean> =>
  changeTaught((recipes) =>
    recipes.map((recipe) => ({
      ...recipe,
      fields: recipe.fields.map((one) => (holds(one.sample, words) ? { ...one, sample: masked(one.sample) } : one)),
    })),
  );

/** Shorter words stand in anybody's sample. */
const TELLING = 4;

const holds = (sample: string, words: readonly string[]): boolean =>
  words.some((word) => word.slice(0, LIMITS.line) === sample || (word.length >= TELLING && sample.includes(word)));

/** Adds a taught field: it replaces what was taught of a field that has one value, or of the same place. */
export const withField = (fields: readonly TaughtField[], added: TaughtField): TaughtField[] => [
  ...fields.filter((one) => one.field !== added.field || !(isSingle(added.field) || isSamePlace(one, added))),
  added,
];

const isSingle = (field: TaughtField['field']): boolean => (SINGLE_FIELDS as readonly string[]).includes(field);
const isSamePlace = (a: TaughtField, b: TaughtField): boolean =>
  JSON.stringify(a.selectors) === JSON.stringify(b.selectors);
