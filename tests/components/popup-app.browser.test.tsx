import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupApp } from '../../components/popup/popup-app';
import { settingsValue } from '../../lib/app/edges';
import { err } from '../../lib/domain/result';
import { aroundThePage } from './around-the-page';
import { seesText, show, shownText } from './scene';

const handover = () => ({ text: '', caret: 0, entered: false });
const never = new Promise<never>(() => undefined);

describe('the popup', () => {
  it('takes words and Enter while the page is still being read', async () => {
    const shared = handover();
    await show(<PopupApp answer={never} handover={shared} />);
    await expect.element(page.getByRole('textbox', { name: /^Why this person/ })).toHaveFocus();
    await userEvent.keyboard('maps{Enter}');
    expect(shared).toMatchObject({ text: 'maps', entered: true });
  });

  it('keeps nobody before the user has agreed, and leads to what is to be read', async () => {
    await settingsValue.clear();
    await show(<PopupApp answer={never} handover={handover()} />);
    await seesText('Before the first person');
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Read and start' })).toBeVisible();
    expect(aroundThePage.pagesOpened).toEqual([]);
  });

  it.each([
    ['not-allowed', 'The browser lets no extension read this page.'],
    ['no-page', 'There is no page to read.'],
  ] as const)('says why a page could not be read: %s', async (fault, sentence) => {
    await show(<PopupApp answer={Promise.resolve(err(fault))} handover={handover()} />);
    await seesText('This page was not read');
    expect(shownText()).toContain(sentence);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Acquaint' })).toBeVisible();
  });

  it('has its keys at hand, and grows so that they can be read', async () => {
    await show(<PopupApp answer={Promise.resolve(err('no-page'))} handover={handover()} />);
    await seesText('This page was not read');
    await userEvent.keyboard('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expect.element(dialog).toMatchTextContent('EnterKeep this person');
    const height = page.getByRole('main').element().getBoundingClientRect().height;
    expect(height).toBeGreaterThan(dialog.element().getBoundingClientRect().height);
  });
});
