import { err, ok, type Result } from '../domain/result';
import { fileOf, recipesIn, type TaughtFileFault } from '../domain/taught-file';
import type { TaughtField } from '../domain/taught-recipe';
import { changeRecipes, type TaughtChange, type TaughtPages, taughtValue, withField } from './teach-store';

/** Bytes; a thousand recipes are far less. */
const LARGEST = 5_000_000;

/** All that was taught, as the text of a file. */
export const exportTaught = async (): Promise<string> => fileOf((await taughtValue.read()) ?? []);

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
