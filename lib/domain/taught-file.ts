import { err, ok, type Result } from './result';
import { z } from './schema';
import { type TaughtRecipe, taughtRecipes } from './taught-recipe';

/** Taught recipes as a file. */
const FORMAT = 'acquaint-taught-2';
/** The first had no lists and no records; all else is as it was. */
const KNOWN = ['acquaint-taught-1', FORMAT] as const;
const ANY_FORMAT = /^acquaint-taught-\d+$/;
const taughtFile = z.strictObject({ format: z.enum(KNOWN), recipes: taughtRecipes });

/** Why a file of taught recipes was refused. Nothing of it is taken then. */
export type TaughtFileFault = 'too-large' | 'not-json' | 'not-taught' | 'newer' | 'damaged';

export const fileOf = (recipes: readonly TaughtRecipe[]): string =>
  JSON.stringify({ format: FORMAT, recipes }, null, 2);

export function recipesIn(text: string): Result<TaughtRecipe[], TaughtFileFault> {
  const json = jsonOf(text);
  if (json === undefined) return err('not-json');
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : null;
  if (typeof format !== 'string' || !ANY_FORMAT.test(format)) return err('not-taught');
  if (!(KNOWN as readonly string[]).includes(format)) return err('newer');
  const parsed = taughtFile.safeParse(json);
  return parsed.success ? ok(parsed.data.recipes) : err('damaged');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
