import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PersonScreen } from '../../components/popup/person-screen';
import type { Handover } from '../../components/popup/remark-form';
import { settingsValue } from '../../lib/app/edges';
import { store } from '../../lib/app/store';
import type { ReadFact } from '../../lib/domain/fields';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { newestPeople } from '../../lib/storage/queries';
import { line, pageRead, project } from '../domain/builders';
import { daysAgo, happened, keep, openRole, SETTINGS, seesNot, seesText, show, shownText } from './scene';

const ADDRESS = 'https://ada-ray.example/';
const FACTS: ReadFact[] = [line('name', 'Ada Ray'), line('headline', 'Keeps bees'), project('Hive mind')];

const reading = (facts = FACTS) => pageRead(facts, { address: ADDRESS });

let handover: Handover;
beforeEach(() => {
  handover = { text: '', caret: 0, entered: false };
});

const screen = (read = reading()) =>
  show(
    <main>
      <PersonScreen reading={read} read={read.people[0] ?? { facts: [] }} handover={handover} settings={SETTINGS} />
    </main>,
  );
const keepButton = page.getByRole('button', { name: 'Keep', exact: true });
const people = async () => (await newestPeople(await store(), 10, null)).rows;
const captures = async (): Promise<number> =>
  (await people()).flatMap((one) => one.history).filter((one) => one.kind === 'captured').length;

describe('somebody known, on another site of theirs', () => {
  it('is recognised by their own link and the name, and nothing is kept twice', async () => {
    await keep('Ada Ray', [line('link', 'https://github.com/adaray'), line('headline', 'Keeps bees')]);
    const github = {
      ...reading([line('name', 'Ada M. Ray'), project('Hive mind')]),
      address: 'https://github.com/adaray',
    };
    await screen(github);
    await page.getByRole('button', { name: 'Keep what is new' }).click();
    await seesText('You knew them already');
    expect(await people()).toHaveLength(1);
    expect((await people())[0]?.keys).toContain('github.com/adaray');
  });

  it('is not taken for a colleague who shares a link', async () => {
    await keep('Ada Ray', [line('link', 'https://hive.example/team')]);
    await screen({
      ...reading([line('name', 'Ben Ode'), line('link', 'https://hive.example/team')]),
      address: 'https://ben.example/',
    });
    await keepButton.click();
    await seesText('Kept.');
    expect(await people()).toHaveLength(2);
  });
});

describe('a page that may show somebody else', () => {
  it('is not kept before the user has looked', async () => {
    await screen({ ...reading(), doubt: { why: 'moved' } });
    await expect.element(page.getByRole('heading', { name: 'Is this Ada Ray?' })).toBeVisible();
    await expect.element(keepButton).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(await people()).toEqual([]);
    await page.getByRole('button', { name: 'Yes, it is' }).click();
    await seesText('Kept.');
    expect((await people()).map((one) => one.name)).toEqual(['Ada Ray']);
  });

  it('says whom else it speaks of', async () => {
    await screen({ ...reading(), doubt: { why: 'two-names', other: 'Ben Ode' } });
    await seesText('The page also speaks of Ben Ode');
    await expect.element(page.getByRole('button', { name: 'Read again' })).toBeVisible();
  });
});

describe('what its site no longer shows where it did', () => {
  it('is to be checked, with what is known of it or without', async () => {
    await screen({ ...reading(), drifted: ['headline', 'photo'] });
    expect(page.getByText('Check this').elements()).toHaveLength(2);
    await seesText('Keeps bees');
  });
});

describe('somebody new', () => {
  it('is shown with what the page says; nothing can be done with them but keep', async () => {
    await screen();
    await expect.element(page.getByRole('heading', { name: 'Ada Ray' })).toBeVisible();
    await expect.element(page.getByText('New', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Hive mind')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Write a note' })).not.toBeInTheDocument();
    expect(await people()).toEqual([]);
  });

  it('is kept by Enter, with the remark, and reading goes on at what was done', async () => {
    await screen();
    await expect.element(keepButton).toHaveAttribute('aria-disabled', 'false');
    await userEvent.keyboard('Met at the days{Enter}');
    await seesText('Kept.');
    await expect.element(page.getByRole('status')).toHaveFocus();
    await expect.element(page.getByRole('button', { name: 'Write a note' })).toBeVisible();
    const [ada] = await people();
    expect(ada?.history.map((one) => one.kind)).toEqual(['captured', 'remarked']);
  });

  it('is kept once, however often Enter is pressed', async () => {
    await screen();
    await expect.element(keepButton).toHaveAttribute('aria-disabled', 'false');
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    await seesText('Kept.');
    expect(await captures()).toBe(1);
    expect(shownText()).not.toContain('You knew them already');
  });

  it('is kept by an Enter that was pressed before anything was known', async () => {
    handover = { text: 'typed at once', caret: 13, entered: true };
    await screen();
    await seesText('Kept.');
    const [ada] = await people();
    expect(ada?.history.map((one) => one.kind)).toEqual(['captured', 'remarked']);
    expect(await captures()).toBe(1);
  });

  it('can be let go again, and is new as before', async () => {
    await screen();
    await keepButton.click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('New', { exact: true })).toBeVisible();
    expect(await people()).toEqual([]);
    await expect.element(keepButton).toBeVisible();
  });

  it('is not kept where it is not allowed, and the remark stays', async () => {
    await screen();
    await settingsValue.clear();
    await page.getByRole('textbox').fill('Met at the days');
    await keepButton.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('First read what is kept and say yes.');
    await expect.element(page.getByRole('textbox')).toHaveValue('Met at the days');
    expect(handover.text).toBe('Met at the days');
  });

  it('is known once kept also where the page’s address names nobody', async () => {
    const nowhere = { ...reading(), address: 'about:blank' };
    await screen(nowhere);
    await keepButton.click();
    await seesText('Kept.');
    await expect.element(page.getByRole('button', { name: 'Write a note' })).toBeVisible();
  });
});

describe('somebody known', () => {
  let ada: string;
  let role: string;
  const wrote: PersonEventBody = {
    kind: 'touched',
    on: 0,
    channel: 'message',
    role: null,
    subject: null,
    text: 'Hi',
    anchors: [],
    reason: null,
  };
  beforeEach(async () => {
    role = await openRole();
    ada = await keep('Ada Ray', [line('headline', 'Keeps bees')]);
  });

  it('is recognised: where they stand and why, and what of the page is new', async () => {
    await happened(ada, { ...wrote, on: daysAgo(3), role });
    await screen();
    await seesText('Contacted');
    await seesText(/Engineer for river models · you wrote · \w+ \d+/);
    const fresh = [...document.querySelectorAll('em')].map((one) => one.parentElement?.textContent);
    expect(fresh).toEqual(['Hive mind new']);
  });

  it('is written to with N and recorded with A: the keys that stand on the buttons', async () => {
    await screen();
    await expect.element(page.getByRole('button', { name: 'Keep what is new' })).toHaveFocus();
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('textbox', { name: 'Your note' })).toHaveFocus();
    await page.getByRole('button', { name: 'Back to the facts' }).click();
    await expect.element(page.getByRole('button', { name: 'Write a note' })).toHaveFocus();
    await userEvent.keyboard('a');
    await expect.element(page.getByRole('textbox', { name: 'What they wrote' })).toHaveFocus();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(page.getByRole('button', { name: 'Record an answer' })).toHaveFocus();
  });

  it('an answer recorded stands at once, and can be undone', async () => {
    await happened(ada, { ...wrote, on: daysAgo(3), role });
    await screen();
    await page.getByRole('button', { name: 'Record an answer' }).click();
    const channel = page.getByRole('combobox', { name: 'Channel' });
    await expect.element(channel).toHaveValue('message');
    await page.getByRole('textbox', { name: 'What they answered' }).fill('Tell me more!');
    await page.getByRole('button', { name: 'Record' }).click();
    await seesText('Recorded.');
    await seesText('Candidate');
    await page.getByRole('button', { name: 'Undo' }).click();
    await seesText('Contacted');
    await seesNot('Recorded.');
  });

  it('who writes first is in conversation by that', async () => {
    await screen();
    await page.getByRole('button', { name: 'Record an answer' }).click();
    await page.getByRole('textbox', { name: 'What they wrote' }).fill('Hello, who keeps the river maps?');
    await page.getByRole('combobox', { name: 'What it shows' }).selectOptions('Asked back');
    await page.getByRole('button', { name: 'Record' }).click();
    await seesText('In conversation');
    expect((await people())[0]?.history.map((one) => one.kind)).toEqual(['captured', 'answered', 'evidenced']);
  });

  it('an answer that could not be recorded stays in the form, with the reason', async () => {
    await screen();
    await page.getByRole('button', { name: 'Record an answer' }).click();
    const words = page.getByRole('textbox', { name: 'What they wrote' });
    await words.fill('Tell me more!');
    const open = await store();
    open.closed = 'newer-database';
    await page.getByRole('button', { name: 'Record' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('written by a newer Acquaint');
    await expect.element(words).toHaveValue('Tell me more!');
    open.closed = null;
    await page.getByRole('button', { name: 'Record' }).click();
    await seesText('Recorded.');
  });

  it('proposes for an answer what was last sent, not what was taken back', async () => {
    const [first] = await happened(ada, { ...wrote, on: daysAgo(3), role, channel: 'sms' });
    await happened(ada, { kind: 'corrected', event: first?.id ?? '', reason: null });
    await screen();
    await page.getByRole('button', { name: 'Record an answer' }).click();
    await expect.element(page.getByRole('combobox', { name: 'Channel' })).toHaveValue('email');
    await expect.element(page.getByRole('combobox', { name: 'Role' })).toHaveValue('');
  });
});

it('a page too large to be read to its end says so', async () => {
  await screen({ ...reading(), cut: true });
  await seesText('The page is very large; what stands at its end was not read.');
});

it('forty facts leave the way to keep in sight', async () => {
  await screen(reading([...FACTS, ...Array.from({ length: 40 }, (_, index) => project(`Project ${index}`))]));
  await expect.element(keepButton).toBeInViewport();
});
