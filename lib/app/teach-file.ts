import { err, ok, type Result } from '../domain/result';
import { TAUGHT_FORMAT, type TaughtField, type TaughtRecipe, taughtFile } from '../domain/taught-recipe';
import { changeRecipes, type TaughtChange, type TaughtPages, taughtValue, withField } from './teach-store';

/** Why a file of taught recipes was refused. Nothing of it is taken then. */
export type TaughtFileFault = 'too-large' | 'not-json' | 'not-taught' | 'newer' | 'damaged';

/** Bytes; a thousand recipes are far less. */
const LARGEST = 5_000_000;

/** All that was taught, as the text of a file. */
export async function exportTaught(): Promise<string> {
  const recipes = (await taughtValue.read()) ?? [];
  return JSON.stringify({ format: TAUGHT_FORMAT, recipes }, null, 2);
}

/** Adds the recipes of a file to what is taught here: whole or not at all. Answers how to undo it. */
export async function importTaught(file: Blob): Promise<Result<TaughtChange[], TaughtFileFault>> {
  if (file.size > LARGEST) return err('too-large');
  const read = recipesIn(await file.text());
  if (!read.ok) return read;
  const brought = Map.groupBy(read.value, keyOf);
  const pages = [...brought.values()].flatMap(([first]) => first ?? []);
  const changes = await changeRecipes(pages, (recipe) => {
    const fields = brought.get(keyOf(recipe))?.flatMap((one) => one.fields) ?? [];
    return fields.map(asNew).reduce(withField, [...recipe.fields]);
  });
  return changes ? ok(changes) : err('too-large');
}

const keyOf = ({ site, path }: TaughtPages): string => `${site} ${path}`;

/** Not seen here yet, so nothing is known of its health. */
const asNew = (field: TaughtField): TaughtField => ({ ...field, health: { lastSeen: null, state: 'found' } });

export function recipesIn(text: string): Result<TaughtRecipe[], TaughtFileFault> {
  const json = jsonOf(text);
  if (json === undefined) return err('not-json');
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : null;
  if (typeof format !== 'string' || !/^acquaint-taught-\d+$/.test(format)) return err('not-taught');
  if (format !== TAUGHT_FORMAT) return err('newer');
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
