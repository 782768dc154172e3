import { beforeEach, expect, it } from 'vitest';
import { changeRecipes, taughtValue, undoTaught, withField } from '../../lib/app/teach-store';
import type { TaughtField } from '../../lib/domain/taught-recipe';
import { RECIPE } from './recipe';

beforeEach(() => taughtValue.clear());

const [PLACE] = RECIPE.fields as [TaughtField];
const skill = (css: string): TaughtField => ({ ...PLACE, field: 'skill', selectors: [{ kind: 'class', css }] });

it('of a field with one value the last taught counts; of a list every place, each once', () => {
  const again = { ...PLACE, sample: 'at sea' };
  expect(withField([PLACE], again)).toEqual([again]);
  expect(withField([skill('.a')], skill('.b'))).toEqual([skill('.a'), skill('.b')]);
  expect(withField([skill('.a'), skill('.b')], skill('.a'))).toEqual([skill('.b'), skill('.a')]);
});

it('changes made at once by several pages all count', async () => {
  const paths = Array.from({ length: 20 }, (_, at) => `/${at}/*`);
  await Promise.all(paths.map((path) => changeRecipes([{ site: 'a.example', path }], () => [PLACE])));
  expect((await taughtValue.read())?.map((one) => one.path)).toEqual(paths);
});

it('an undo puts back what it changed, and nothing else', async () => {
  await taughtValue.write([RECIPE]);
  const changes = await changeRecipes([RECIPE], ({ fields }) => [...fields, skill('.a')]);
  await changeRecipes([{ site: 'later.example', path: '/*' }], () => [PLACE]);
  expect(await undoTaught(changes ?? [])).toBe(true);
  const left = await taughtValue.read();
  expect(left?.find((one) => one.site === RECIPE.site)).toEqual(RECIPE);
  expect(left?.map((one) => one.site).sort()).toEqual([RECIPE.site, 'later.example']);
});

it('a recipe without fields is gone, and more than can be read back is refused', async () => {
  await taughtValue.write([RECIPE]);
  await changeRecipes([RECIPE], () => []);
  expect(await taughtValue.read()).toEqual([]);
  expect(await changeRecipes([RECIPE], () => Array.from({ length: 61 }, () => PLACE))).toBeNull();
  expect(await taughtValue.read()).toEqual([]);
});
