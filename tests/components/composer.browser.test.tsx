import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Composer } from '../../components/note/composer';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { line, project } from '../domain/builders';
import { daysAgo, happened, keep, openRole, personOf, picked, rolesNow, SETTINGS, seesText, show } from './scene';

const text = page.getByRole('textbox', { name: 'Your note' });
const role = page.getByRole('combobox', { name: 'Role' });
const channel = page.getByRole('combobox', { name: 'Channel' });
const sent = page.getByRole('button', { name: 'Mark as sent' });
const field = () => text.element() as HTMLTextAreaElement;
const selected = (): string => field().value.slice(field().selectionStart, field().selectionEnd);

const GOOD =
  'Hi Ada,\n\nHive mind made me look at my own code with shame. What would you do differently today?\n\nMira';

let ada: string;
const marked: string[] = [];

async function compose() {
  const person = await personOf(ada);
  const roles = await rolesNow();
  return show(
    <Composer
      person={person}
      roles={roles}
      settings={SETTINGS}
      overPage={false}
      onSent={(events) => void marked.push(...events)}
    />,
  );
}

beforeEach(async () => {
  // As in the panel; the popup is lower.
  await page.viewport(420, 900);
  marked.length = 0;
  ada = await keep('Ada Ray', [project('Hive mind'), line('skill', 'Rust'), line('headline', 'Keeps bees')]);
});

/** What the browser starts every file with. */
afterEach(() => page.viewport(414, 896));

const note = (about: string | null, daysBack: number): PersonEventBody => ({
  kind: 'touched',
  on: daysAgo(daysBack),
  channel: 'email',
  role: about,
  subject: null,
  text: 'Hi Ada',
  anchors: [],
  reason: null,
});

describe('a note', () => {
  it('starts from what is most particular on their page, signed, with gaps that are not ready to be sent', async () => {
    await compose();
    await expect.element(text).toHaveValue(expect.stringMatching(/^Hi Ada,\n\nI came across your project Hive mind\./));
    expect(field().value).toMatch(/Mira Sand$/);
    await seesText('Not yet');
    await expect.element(sent).toBeDisabled();
  });

  it('is there to be written: the field has the focus, and its first gap is picked to be filled', async () => {
    await compose();
    await expect.element(text).toHaveFocus();
    expect(selected()).toBe('[what struck you about it]');
    await userEvent.keyboard('the calm of it');
    expect(field().value).toContain('Hive mind. the calm of it');
  });

  it('is ready once the coach finds nothing hard, and goes into the ledger with its anchors', async () => {
    await compose();
    await text.fill(GOOD);
    await seesText('Ready');
    await sent.click();
    await expect.poll(() => marked.length).toBe(1);
    expect((await personOf(ada)).standing).toBe('contacted');
  });

  it('is marked as sent by Ctrl and Enter, once, and not before it is ready', async () => {
    await compose();
    await text.click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await text.fill(GOOD);
    await userEvent.keyboard('{Control>}{Enter}{Enter}{/Control}');
    await expect.poll(() => marked.length).toBe(1);
    expect((await personOf(ada)).history.filter((one) => one.kind === 'touched')).toHaveLength(1);
  });
});

describe('the three lists', () => {
  it('insert at the caret: a fact of theirs, what the role offers, a question', async () => {
    await openRole();
    await compose();
    await text.fill('Hi Ada,  end');
    field().setSelectionRange(8, 8);
    await page.getByRole('button', { name: /^Mention/ }).click();
    await page.getByRole('button', { name: /^Rust/ }).click();
    await expect.element(text).toHaveValue('Hi Ada, your work with Rust end');
    await expect.element(text).toHaveFocus();
    expect(field().selectionStart).toBe('Hi Ada, your work with Rust'.length);

    await page.getByRole('button', { name: /^For them/ }).click();
    await page.getByRole('button', { name: 'Four days a week' }).click();
    // Words are set apart from words, not glued to them.
    await expect.element(text).toHaveValue('Hi Ada, your work with Rust Four days a week end');

    field().setSelectionRange(field().value.length, field().value.length);
    await page.getByRole('button', { name: /^Ask/ }).click();
    await page.getByRole('button', { name: /^Which benefits do you need/ }).click();
    await expect.element(text).toHaveValue(expect.stringMatching(/ end Which benefits do you need/));
  });

  it('replace what is picked, so that a gap is filled by a click', async () => {
    await compose();
    await expect.poll(selected).toBe('[what struck you about it]');
    await page.getByRole('button', { name: /^Rust/ }).click();
    await expect.element(text).toHaveValue(expect.stringContaining('Hive mind. your work with Rust\n'));
  });

  it('say where each fact is from and when it was seen', async () => {
    await compose();
    await expect.element(page.getByRole('button', { name: /^Hive mind/ })).toMatchTextContent(/page layout · /);
  });

  it('leave the room to the note from the start where there is little', async () => {
    await page.viewport(420, 600);
    await compose();
    await expect.element(text).toBeVisible();
    expect(page.getByRole('button', { name: /^Rust/ }).elements()).toEqual([]);
  });

  it('make room once the note is being written, and open again at a click', async () => {
    await compose();
    await expect.element(page.getByRole('button', { name: /^Rust/ })).toBeVisible();
    await text.click();
    await userEvent.keyboard('H');
    await expect.element(page.getByRole('button', { name: /^Rust/ })).not.toBeInTheDocument();
    await page.getByRole('button', { name: /^Mention/ }).click();
    await expect.element(page.getByRole('button', { name: /^Rust/ })).toBeVisible();
    await page.getByRole('button', { name: /^Mention/ }).click();
    await expect.element(page.getByRole('button', { name: /^Rust/ })).not.toBeInTheDocument();
  });

  it('say what to do where they are empty', async () => {
    await compose();
    await page.getByRole('button', { name: 'For them 0' }).click();
    await seesText('Pick a role to see what it offers.');
  });
});

describe('a draft', () => {
  it('is there again when the popup was closed at any keystroke', async () => {
    const first = await compose();
    await text.fill('Hi Ada, half a sen');
    await channel.selectOptions('Direct message');
    await first.unmount();
    await compose();
    await expect.element(text).toHaveValue('Hi Ada, half a sen');
    expect(picked(channel.element())).toBe('Direct message');
  });

  it('is one a role: switching keeps each role’s own', async () => {
    await openRole('Keeper of gauges');
    await openRole('Engineer for river models');
    await compose();
    await expect.poll(() => picked(role.element())).toBe('Engineer for river models');
    await text.fill('About the river.');
    await role.selectOptions('Keeper of gauges');
    await text.fill('About the gauges.');
    await role.selectOptions('Engineer for river models');
    await expect.element(text).toHaveValue('About the river.');
    await role.selectOptions('Keeper of gauges');
    await expect.element(text).toHaveValue('About the gauges.');
  });

  it('that nobody has touched is written anew for another role, by the way it goes out already', async () => {
    await openRole('Keeper of gauges');
    await compose();
    await channel.selectOptions('SMS');
    await role.selectOptions('No role in particular');
    await expect.element(text).toHaveValue(expect.stringContaining('[why you write to them]'));
    await role.selectOptions('Keeper of gauges');
    await expect.element(text).toHaveValue(expect.stringContaining('Keeper of gauges at Tidewater Institute'));
    expect(picked(channel.element())).toBe('SMS');
  });

  it('is gone once it was sent', async () => {
    const first = await compose();
    await text.fill(GOOD);
    await sent.click();
    await expect.poll(() => marked.length).toBe(1);
    await first.unmount();
    await compose();
    await expect.element(text).toHaveValue(expect.stringContaining('One thing I left out last time'));
  });

  it('is about a role that can be made on the way', async () => {
    await compose();
    await role.selectOptions('New role …');
    await page.getByRole('textbox', { name: 'What is the work called?' }).fill('Keeper of gauges');
    await page.getByRole('textbox', { name: 'What does it offer the person?' }).fill('- A boat\n\n• Quiet');
    await page.getByRole('button', { name: 'Open the role' }).click();
    await expect.element(text).toHaveValue(expect.stringContaining('a role, Keeper of gauges at Tidewater Institute'));
    expect((await rolesNow())[0]?.card.offers).toEqual(['A boat', 'Quiet']);
  });
});

describe('what stands against a note', () => {
  it('is told before anything is written, and asks for a reason, which is kept', async () => {
    await happened(ada, note(null, 1));
    await compose();
    await seesText('Your last note is less than five days old.');
    await text.fill(GOOD);
    await seesText('Ready');
    await expect.element(sent).toBeDisabled();
    const reason = page.getByRole('textbox', { name: 'Why you write all the same (kept with the note)' });
    // The refusal stands above the note it is about.
    expect(reason.element().getBoundingClientRect().top).toBeLessThan(text.element().getBoundingClientRect().top);
    await reason.fill('She asked me to write again');
    await sent.click();
    await expect.poll(() => marked.length).toBe(1);
  });

  it('is a second first note on another role', async () => {
    const other = await openRole('Keeper of gauges');
    await happened(ada, note(other, 40));
    await compose();
    await role.selectOptions('No role in particular');
    await seesText('You wrote to them about something else and they have not answered.');
  });

  it('is their wish to be left in peace: no reason is asked, and none would do', async () => {
    await happened(ada, { kind: 'stopped', on: daysAgo(1), quote: 'Please stop' });
    await compose();
    await expect.element(page.getByRole('alert')).toMatchTextContent('They asked for no more contact.');
    await text.fill(GOOD);
    await expect.element(sent).toBeDisabled();
    await expect.element(page.getByRole('textbox', { name: /Why you write/ })).not.toBeInTheDocument();
  });

  it('is more than the channel takes, counted and told', async () => {
    await compose();
    await channel.selectOptions('SMS');
    await text.fill(`${GOOD} ${'More of the same. '.repeat(5)}`);
    await seesText('Longer than the 160 characters this channel takes.');
    await seesText(/\d+ of 160 characters/);
    await expect.element(sent).toBeDisabled();
    await channel.selectOptions('Email');
    await expect.element(sent).toBeEnabled();
  });

  it('has no subject where the channel has none', async () => {
    await compose();
    await expect.element(page.getByRole('textbox', { name: 'Subject' })).toBeVisible();
    await channel.selectOptions('Connection note');
    await expect.element(page.getByRole('textbox', { name: 'Subject' })).not.toBeInTheDocument();
  });
});

describe('the coach', () => {
  it('stays in sight while the note is written, the weightiest first, and its findings fall', async () => {
    await compose();
    const coach = page.getByRole('region', { name: 'Coach' });
    await text.fill(`${'A line.\n'.repeat(40)}[a gap]`);
    await expect.element(coach).toMatchTextContent(/^Must be mended:.*is still a gap/);
    const box = coach.element().getBoundingClientRect();
    expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
    expect(box.top).toBeGreaterThan(0);
    await text.fill(GOOD);
    await expect.element(coach).not.toMatchTextContent(/Must be mended|still a gap/);
  });
});

it('"copied" is about the text that was copied', async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (words: string) => void copied.push(words) },
  });
  await compose();
  await text.fill(GOOD);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(copied).toEqual([GOOD]);
  await text.fill(`${GOOD}!`);
  await expect.element(page.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
});
