import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { settingsValue } from '../../lib/app/edges';
import { store } from '../../lib/app/store';
import { countSamples } from '../../lib/storage/queries';
import { aroundThePage } from './around-the-page';
import { seesText, show } from './scene';

const start = page.getByRole('button', { name: 'Start' });

describe('the first page', () => {
  beforeEach(() => settingsValue.clear());

  it('says what is kept, where and why, and that nothing leaves', async () => {
    await show(<WelcomePage />);
    for (const promise of ['What is kept', 'Where', 'Why', 'What leaves', 'Only when you ask', 'It is about them'])
      await expect.element(page.getByRole('heading', { level: 2, name: promise, exact: true })).toBeVisible();
  });

  it('takes a yes only with a name, a purpose and the tick', async () => {
    await show(<WelcomePage />);
    await expect.element(start).toBeDisabled();
    await page.getByRole('textbox', { name: 'Your name' }).fill(' Mira Sand ');
    await page.getByRole('textbox', { name: 'What do you keep people’s data for?' }).fill('   ');
    await page.getByRole('checkbox', { name: /^I have read this/ }).click();
    await expect.element(start).toBeDisabled();
    await page.getByRole('textbox', { name: 'What do you keep people’s data for?' }).fill('finding engineers');
    await start.click();
    await seesText('You are set.');
    await expect.element(page.getByRole('status')).toHaveFocus();
    expect(await settingsValue.read()).toMatchObject({
      agreedAt: expect.any(Number),
      purpose: 'finding engineers',
      signer: { name: 'Mira Sand', org: '' },
    });
  });
});

describe('once agreed', () => {
  it('sample people come in once, and the list is opened', async () => {
    await show(<WelcomePage />);
    await page.getByRole('button', { name: 'Load sample people' }).click();
    await page.getByRole('button', { name: 'Look at the list' }).click();
    await expect.poll(() => aroundThePage.pagesOpened).toEqual(['/sidepanel.html', '/sidepanel.html']);
    expect(await countSamples(await store())).toBe(5);
    await expect.element(page.getByRole('button', { name: 'Load sample people' })).not.toBeInTheDocument();
  });
});
