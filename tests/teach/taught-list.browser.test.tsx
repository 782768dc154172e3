import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { TaughtList } from '../../components/sites/taught-list';
import { taughtValue } from '../../lib/app/teach-store';
import type { TaughtRecipe } from '../../lib/domain/taught-recipe';
import { show } from '../components/scene';
import { RECIPE } from './recipe';

beforeEach(() => taughtValue.clear());

const [FIELD] = RECIPE.fields;
if (!FIELD) throw new Error('a recipe without a field');
const OTHER: TaughtRecipe = { ...RECIPE, site: 'quay.example', fields: [{ ...FIELD, sample: 'berth seven' }] };

const press = (name: string): Promise<void> => page.getByRole('button', { name }).click();
const choose = (text: string): Promise<void> =>
  page.getByLabelText('Add from a file:').upload(new File([text], 'taught.json', { type: 'application/json' }));
const fileOf = (recipes: TaughtRecipe[]): string => JSON.stringify({ format: 'acquaint-taught-1', recipes });

describe('what the user taught', () => {
  it('is nothing at first, and says how it begins', async () => {
    await show(<TaughtList />);
    await expect.element(page.getByText('Nothing yet.', { exact: false })).toBeVisible();
    expect(page.getByRole('button', { name: 'Save as a file' }).query()).toBeNull();
  });

  it('is listed by pages, each field with its sample and its health', async () => {
    const drifted = { ...FIELD, health: { ...FIELD.health, state: 'drifted' as const } };
    await taughtValue.write([RECIPE, { ...OTHER, fields: [drifted] }]);
    await show(<TaughtList />);
    await expect.element(page.getByRole('heading', { name: 'harbour.example/crew/*' })).toBeVisible();
    await expect.element(page.getByText('Learned', { exact: false })).toBeVisible();
    await expect.element(page.getByText('Check this', { exact: false })).toBeVisible();
  });

  it('names records as what they are', async () => {
    const log = { ...FIELD, field: 'experience' as const, item: 'div', sample: 'Deckhand · Ferry Line Ystad' };
    await taughtValue.write([{ ...RECIPE, fields: [log, { ...log, field: 'talk' }] }]);
    await show(<TaughtList />);
    await expect.element(page.getByRole('button', { name: 'Forget Experience on harbour.example' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Forget Talk on harbour.example' })).toBeVisible();
  });

  it('is forgotten one by one, and brought back by an undo', async () => {
    await taughtValue.write([RECIPE, OTHER]);
    await show(<TaughtList />);
    await press('Forget Place on quay.example');
    await expect.element(page.getByText('“berth seven”')).not.toBeInTheDocument();
    expect(await taughtValue.read()).toEqual([RECIPE]);
    await press('Undo');
    await expect.element(page.getByText('“berth seven”')).toBeVisible();
    expect(await taughtValue.read()).toEqual([RECIPE, OTHER]);
  });

  it('comes from a file beside what is there, and leaves again by an undo', async () => {
    await taughtValue.write([RECIPE]);
    await show(<TaughtList />);
    await choose(fileOf([OTHER]));
    await expect.element(page.getByText('“berth seven”')).toBeVisible();
    await expect.element(page.getByText('From a file; not seen on a page here yet.')).toBeVisible();
    await press('Undo');
    await expect.element(page.getByText('“berth seven”')).not.toBeInTheDocument();
    expect(await taughtValue.read()).toEqual([RECIPE]);
  });

  it('for the same pages is replaced by the file’s, and is back after the undo', async () => {
    await taughtValue.write([RECIPE]);
    await show(<TaughtList />);
    await choose(fileOf([{ ...RECIPE, fields: [{ ...FIELD, sample: 'at sea' }] }]));
    await expect.element(page.getByText('“at sea”')).toBeVisible();
    expect(page.getByText('“moored near Ystad”').query()).toBeNull();
    await press('Undo');
    await expect.element(page.getByText('“moored near Ystad”')).toBeVisible();
  });

  it.each([
    ['{', 'This is not a file of recipes.'],
    ['{"people": []}', 'This file holds something else'],
    ['{"format": "acquaint-taught-9"}', 'newer Acquaint'],
    ['{"format": "acquaint-taught-1", "recipes": [{}]}', 'Something in this file is not as it should be'],
    [' '.repeat(5_000_001), 'That is more than can be remembered'],
    [
      fileOf(Array.from({ length: 1000 }, (_, at) => ({ ...RECIPE, path: `/${at}/*` }))),
      'That is more than can be remembered',
    ],
  ])('is not touched by a wrong file', async (text, says) => {
    await taughtValue.write([RECIPE]);
    await show(<TaughtList />);
    await choose(text);
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(page.getByRole('alert').element().textContent).toContain(says);
    expect(await taughtValue.read()).toEqual([RECIPE]);
  });

  it('is saved as a file that can come in again', async () => {
    await taughtValue.write([RECIPE]);
    const made = vi.spyOn(URL, 'createObjectURL');
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await show(<TaughtList />);
    await press('Save as a file');
    await expect.poll(() => made.mock.calls.length).toBe(1);
    const text = await new Response(made.mock.calls[0]?.[0] as Blob).text();
    expect(clicked).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
    await taughtValue.clear();
    await choose(text);
    await expect.element(page.getByText('“moored near Ystad”')).toBeVisible();
  });
});
