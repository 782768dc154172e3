import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PersonView } from '../../components/panel/person-view';
import { currentFacts } from '../../lib/domain/person';
import { line, project } from '../domain/builders';
import { keep, personOf, SETTINGS, seesNot, seesText, show } from './scene';

let id: string;
beforeEach(async () => {
  id = await keep('Ada Ray', [line('headline', 'Keeps bees'), project('Hive mind', '2021')]);
});

const screen = () => show(<PersonView id={id} settings={SETTINGS} onBack={() => undefined} />);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const values = async () => currentFacts(await personOf(id)).map((one) => one.read.value);

describe('a fact of somebody kept', () => {
  it('is edited in place, leads from then on, and can be given back', async () => {
    await screen();
    await button('Edit Headline: Keeps bees').click();
    await userEvent.fill(page.getByRole('textbox', { name: 'Headline' }), 'Breeds bees');
    await userEvent.keyboard('{Enter}');
    await seesText('Changed. Your word leads now.');
    expect(await values()).toContain('Breeds bees');
    expect(await values()).not.toContain('Keeps bees');
    await button('Undo').click();
    await expect.element(button('Edit Headline: Keeps bees')).toBeInTheDocument();
    expect(await values()).not.toContain('Breeds bees');
  });

  it('is left as it was by Escape', async () => {
    await screen();
    await button('Edit Headline: Keeps bees').click();
    await userEvent.keyboard('something else{Escape}');
    await expect.element(button('Edit Headline: Keeps bees')).toBeInTheDocument();
    expect(await values()).toContain('Keeps bees');
  });

  it('made of parts is edited part by part; what is no date is said to be none', async () => {
    await screen();
    await button('Edit Worth a mention: Hive mind (2021)').click();
    await userEvent.fill(page.getByRole('textbox', { name: 'Date' }), 'last year');
    await button('Save').click();
    await seesText('Dates are a year');
    await expect.element(page.getByRole('textbox', { name: 'Date' })).toHaveAttribute('aria-invalid', 'true');
    await userEvent.fill(page.getByRole('textbox', { name: 'Date' }), '2022-03');
    await button('Save').click();
    await seesText('Changed.');
    expect(await values()).toContainEqual({ kind: 'project', title: 'Hive mind', url: null, date: '2022-03' });
  });

  it('can be removed, and brought back', async () => {
    await screen();
    await button('Remove Headline: Keeps bees').click();
    await seesText('Removed. A later capture does not bring it back.');
    await seesNot('Keeps bees');
    await button('Undo').click();
    await seesText('Keeps bees');
  });

  it('that no page says can be added', async () => {
    await screen();
    await button('Add a fact').click();
    await page.getByRole('combobox', { name: 'What it is' }).selectOptions('Place');
    await userEvent.fill(page.getByRole('textbox', { name: 'Place' }), 'Turin');
    await button('Save').click();
    await seesText('Added.');
    expect(await values()).toContain('Turin');
  });
});
