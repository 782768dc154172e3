import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Frame } from '../../components/parts/frame';
import { ManyScreen } from '../../components/popup/many-screen';
import { settingsValue } from '../../lib/app/edges';
import { store } from '../../lib/app/store';
import { newestPeople } from '../../lib/storage/queries';
import { line, pageRead } from '../domain/builders';
import { seesNot, seesText, show } from './scene';

const reading = (...names: string[]) =>
  pageRead([], {
    address: 'https://team.example/',
    title: 'Team',
    verdict: 'many',
    people: names.map((name) => ({
      facts: [
        line('name', name),
        line('title', 'Surveyor'),
        line('link', `https://team.example/${encodeURIComponent(name)}`),
      ],
    })),
  });

const screen = (...names: string[]) =>
  show(
    <Frame tools={null}>
      <ManyScreen reading={reading(...names)} />
    </Frame>,
  );
const tick = (name: string) => page.getByRole('checkbox', { name: new RegExp(name) });
const keep = (count: number) => page.getByRole('button', { name: `Keep ${count}` });
const kept = async (): Promise<(string | null)[]> =>
  (await newestPeople(await store(), 10, null)).rows.map((one) => one.name).sort();

describe('several people on a page', () => {
  it('are listed by name, what they do and where they are found; nobody is ticked', async () => {
    await screen('Ada Ray', 'נועה לוי');
    await expect.element(page.getByRole('heading', { name: '2 people on this page' })).toBeVisible();
    await expect.element(tick('Ada Ray')).not.toBeChecked();
    await expect.element(tick('Ada Ray')).toHaveAccessibleName('Ada Ray Surveyor team.example/Ada%20Ray');
    await expect.element(keep(0)).toBeDisabled();
  });

  it('are kept where ticked, and nobody else', async () => {
    await screen('Ada Ray', 'Ben Ode', 'Cy Moe');
    await tick('Ben Ode').click();
    await keep(1).click();
    await seesText('Kept one person.');
    expect(await kept()).toEqual(['Ben Ode']);
  });

  it('that were just kept are marked, and not kept again with the next', async () => {
    await screen('Ada Ray', 'Ben Ode', 'Cy Moe');
    await tick('Ben Ode').click();
    await keep(1).click();
    await seesText('Kept one person.');
    await expect.element(tick('Ben Ode')).toBeDisabled();
    await expect.element(keep(0)).toBeDisabled();
    await page.getByRole('button', { name: 'Tick all' }).click();
    await keep(2).click();
    await seesText('Kept 2 people.');
    expect(await kept()).toEqual(['Ada Ray', 'Ben Ode', 'Cy Moe']);
    await expect.element(page.getByRole('button', { name: 'Tick all' })).toBeDisabled();
  });

  it('are all ticked or none at one click', async () => {
    await screen('Ada Ray', 'Ben Ode');
    await page.getByRole('button', { name: 'Tick all' }).click();
    await expect.element(keep(2)).toBeEnabled();
    await page.getByRole('button', { name: 'Untick all' }).click();
    await expect.element(keep(0)).toBeDisabled();
  });

  it('can be let go again, and are ticked as before', async () => {
    await screen('Ada Ray', 'Ben Ode');
    await tick('Ada Ray').click();
    await keep(1).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await seesNot('Kept one person.');
    expect(await kept()).toEqual([]);
    await expect.element(tick('Ada Ray')).toBeChecked();
    await expect.element(keep(1)).toBeEnabled();
  });

  it('are not kept before the user has agreed, and it is said why', async () => {
    await screen('Ada Ray');
    await settingsValue.clear();
    await tick('Ada Ray').click();
    await keep(1).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('First read what is kept and say yes.');
    await expect.element(keep(1)).toBeEnabled();
  });

  it('stay with their names and the buttons in sight, however many and long', async () => {
    await screen(...Array.from({ length: 40 }, (_, index) => `${'Wolkenstein-Trostburg '.repeat(4)} ${index}`));
    await expect.element(keep(0)).toBeInViewport();
    expect(document.documentElement.scrollWidth).toBe(400);
  });
});
