import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NobodyScreen } from '../../components/popup/nobody-screen';
import { store } from '../../lib/app/store';
import type { NoneReason } from '../../lib/domain/fields';
import { newestPeople } from '../../lib/storage/queries';
import { line, pageRead } from '../domain/builders';
import { aroundThePage } from './around-the-page';
import { seesText, show } from './scene';

const reading = (reason: NoneReason, author?: string) =>
  pageRead([], {
    address: 'https://www.linkedin.com/in/ada-ray',
    title: '(3) Ada Ray | LinkedIn',
    verdict: 'none',
    reason,
    people: author ? [{ facts: [line('name', author)] }] : [],
  });

const screen = (reason: NoneReason, author?: string, onChangeRung = () => undefined) =>
  show(<NobodyScreen reading={reading(reason, author)} onChangeRung={onChangeRung} />);
const name = page.getByRole('textbox', { name: 'Name' });
const add = page.getByRole('button', { name: 'Add' });
const first = async () => (await newestPeople(await store(), 10, null)).rows[0];

describe('a page about nobody', () => {
  it('says so, and why', async () => {
    await screen('job-ad');
    await seesText('This page is about nobody in particular');
    await seesText('It is a job ad.');
    await expect.element(add).toBeDisabled();
  });

  it('lets somebody be added by hand: what is typed is theirs, the page is not', async () => {
    await screen('no-person');
    await name.fill('  Ada Ray ');
    await page.getByRole('textbox', { name: 'Headline' }).fill('Keeps bees');
    await userEvent.keyboard('{Enter}');
    await seesText('Ada Ray was added.');
    const person = await first();
    expect([person?.name, person?.headline, person?.keys]).toEqual(['Ada Ray', 'Keeps bees', []]);
    expect(person?.facts.every((one) => one.read.source === 'hand')).toBe(true);
  });

  it('is theirs where the user says so, so that they are known there next time', async () => {
    await screen('no-person');
    await name.fill('Ada Ray');
    await page.getByRole('checkbox', { name: 'This page is about them alone; know them by it next time' }).click();
    await add.click();
    await seesText('Ada Ray was added.');
    expect((await first())?.keys).toEqual(['linkedin.com/in/ada-ray']);
  });

  it('shows whom was added, in the list', async () => {
    await screen('no-person');
    await name.fill('Ada Ray');
    await add.click();
    await page.getByRole('button', { name: 'Show in the list' }).click();
    expect(aroundThePage.pagesOpened).toEqual([`/sidepanel.html#people/${(await first())?.id}`]);
  });

  it('proposes an article’s author, and does not take the article for theirs', async () => {
    await screen('article', 'Odile Perrin');
    await expect.element(name).toHaveValue('Odile Perrin');
    await expect.element(name).toHaveAccessibleDescription(/^The author named on the page/);
    await expect.element(page.getByRole('checkbox')).not.toBeChecked();
  });
});

describe('a page of which only the address and title were read', () => {
  it('guesses a name from the title, takes the address for theirs, and lets the choice be changed', async () => {
    let changed = false;
    await screen('address-only', undefined, () => {
      changed = true;
    });
    await seesText('Only as much as you chose was read');
    await expect.element(name).toHaveValue('Ada Ray');
    await expect.element(page.getByRole('checkbox')).toBeChecked();
    await page.getByRole('button', { name: 'Change what is read on this site' }).click();
    expect(changed).toBe(true);
  });
});
