import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PanelApp } from '../../components/panel/panel-app';
import { line } from '../domain/builders';
import { aroundThePage } from './around-the-page';
import { daysAgo, happened, keep, seesNot, seesText, show } from './scene';

const panel = () => show(<PanelApp />);
const row = (name: RegExp) => page.getByRole('link', { name });

describe('the panel, narrow', () => {
  it('shows the list, then a person in its place, and back to the row one came from', async () => {
    await keep('Ada Ray');
    await keep('Ben Ode');
    await panel();
    await row(/Ada Ray/).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Ada Ray' })).toHaveFocus();
    await expect.poll(() => row(/Ben Ode/).elements()).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(row(/Ada Ray/)).toHaveFocus();
    await expect.element(row(/Ben Ode/)).toBeVisible();
  });

  it('has one way back while a note is written: to the person', async () => {
    await keep('Ada Ray');
    await panel();
    await row(/Ada Ray/).click();
    await page.getByRole('button', { name: 'Write a note' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Your note' })).toHaveFocus();
    await expect.poll(() => page.getByRole('button', { name: 'Back', exact: true }).elements()).toEqual([]);
    await page.getByRole('button', { name: 'Back to the facts' }).click();
    await expect.element(page.getByRole('button', { name: 'Back', exact: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Write a note' })).toHaveFocus();
  });

  it('goes back to the list with the browser’s own back', async () => {
    await keep('Ada Ray');
    await panel();
    await row(/Ada Ray/).click();
    await seesText('What happened');
    history.back();
    await seesNot('What happened');
    await expect.element(row(/Ada Ray/)).toBeVisible();
  });

  it.each([320, 360])('keeps its head in one line at %i pixels', async (width) => {
    await page.viewport(width, 700);
    await keep('Ada Ray', [line('headline', 'x'.repeat(200))]);
    await panel();
    await seesText('People 1');
    expect(document.documentElement.scrollWidth).toBe(width);
    expect(document.querySelector('header')?.getBoundingClientRect().height).toBeLessThan(56);
  });
});

describe('the panel, wide', () => {
  it('shows list and person side by side, and says whom to pick', async () => {
    await page.viewport(1200, 760);
    await keep('Ada Ray');
    await panel();
    await seesText('Pick somebody to see what you know of them and what happened.');
    await row(/Ada Ray/).click();
    await seesText('What happened');
    await expect.element(row(/Ada Ray/)).toBeVisible();
    await expect.element(row(/Ada Ray/)).toHaveAttribute('aria-current', 'true');
    const facts = page.getByRole('region', { name: 'What the page says' }).element().getBoundingClientRect();
    const happenings = page.getByRole('region', { name: 'What happened' }).element().getBoundingClientRect();
    expect(happenings.left).toBeGreaterThan(facts.right);
  });

  it('somebody erased elsewhere is told as gone', async () => {
    await page.viewport(1200, 760);
    location.hash = '#people/00000000-0000-7000-8000-00000000dead';
    await panel();
    await seesText('This person is no longer in the list.');
  });
});

describe('the panel', () => {
  it('counts people as they come, and the badge what is due', async () => {
    await panel();
    await seesText('People 0');
    const ada = await keep('Ada Ray');
    await seesText('People 1');
    await happened(ada, { kind: 'answered', on: daysAgo(1), channel: 'email', role: null, text: 'Hello' });
    await expect.poll(() => aroundThePage.badge).toBe('1');
  });

  it('loads samples to look around with, and lets them go in one step, nobody else with them', async () => {
    await panel();
    await page.getByRole('button', { name: 'Load sample people' }).click();
    await seesText('5 made-up people');
    await keep('Ada Ray');
    await page.getByRole('button', { name: 'Remove samples' }).click();
    await seesNot('Inês Brandão');
    await seesNot('made-up');
    await expect.element(row(/Ada Ray/)).toBeVisible();
  });

  it('is one tab of two, said to be the current one', async () => {
    await panel();
    const tabs = page.getByRole('navigation', { name: 'Views' });
    await tabs.getByRole('link', { name: 'Today' }).click();
    await seesText('Nothing is due.');
    await expect.element(tabs.getByRole('link', { name: 'Today' })).toHaveAttribute('aria-current', 'page');
    await expect.element(tabs.getByRole('link', { name: /People/ })).not.toHaveAttribute('aria-current');
  });

  it('shows its keys', async () => {
    await panel();
    await seesText('Nobody here yet');
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Keys' })).not.toMatchTextContent('Keep this person');
  });

  it('goes on in a tab of its own where one is', async () => {
    location.hash = '#today';
    await panel();
    await page.getByRole('button', { name: 'Open in a tab of its own' }).click();
    expect(aroundThePage.pagesOpened).toEqual(['/sidepanel.html#today']);
  });
});
