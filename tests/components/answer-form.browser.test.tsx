import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type AnswerDraft, AnswerForm } from '../../components/answer/answer-form';
import { dateInput, instantOf } from '../../components/parts/dates';
import { DAY } from '../../lib/domain/schema';
import { openRole, picked, rolesNow, show } from './scene';

const NOW = new Date(2026, 5, 1, 9).getTime();
const words = page.getByRole('textbox', { name: 'What they answered' });
const shows = page.getByRole('combobox', { name: 'What it shows' });
const record = page.getByRole('button', { name: 'Record' });

/** The form, and what it hands on. */
async function form(more: Partial<Parameters<typeof AnswerForm>[0]> = {}): Promise<AnswerDraft[]> {
  const recorded: AnswerDraft[] = [];
  const roles = await rolesNow();
  await show(
    <AnswerForm
      roles={roles}
      lastRole={null}
      lastChannel="message"
      now={NOW}
      busy={false}
      fault={null}
      onCancel={() => undefined}
      onRecord={(answer) => recorded.push(answer)}
      {...more}
    />,
  );
  return recorded;
}

describe('a no', () => {
  const why = page.getByRole('textbox', { name: 'Why, in a few words' });

  it('takes their reason, where they gave one', async () => {
    const recorded = await form();
    await words.fill('No thanks, I do not want to move.');
    await shows.selectOptions('Declined');
    await why.fill('  the place  ');
    await record.click();
    expect(recorded[0]?.meaning).toEqual({ kind: 'declined', reason: 'the place' });
  });

  it('needs none, and nothing else asks for one', async () => {
    const recorded = await form();
    await words.fill('Hello');
    await shows.selectOptions('Took their interest back');
    await expect.element(why).not.toBeInTheDocument();
    await shows.selectOptions('Declined');
    await record.click();
    expect(recorded[0]?.meaning).toEqual({ kind: 'declined', reason: '' });
  });
});

describe('what their words show', () => {
  it('is suggested while they are typed, and called a suggestion', async () => {
    await form();
    await words.fill('That sounds really interesting, tell me more!');
    await expect.poll(() => picked(shows.element())).toBe('Said they are interested');
    await expect.element(shows).toHaveAccessibleDescription('Suggested from their words. You decide.');
    await words.fill('Thank you, but I am happy where I am.');
    await expect.poll(() => picked(shows.element())).toBe('Declined');
  });

  it('is the user’s to say: once chosen, no typing changes it', async () => {
    const recorded = await form();
    await words.fill('Thank you, but I am happy where I am.');
    await shows.selectOptions('Asked back');
    await words.fill('Please stop writing to me.');
    expect(picked(shows.element())).toBe('Asked back');
    await expect.element(shows).not.toHaveAccessibleDescription();
    await record.click();
    expect(recorded).toMatchObject([{ text: 'Please stop writing to me.', meaning: { evidence: 'asked-back' } }]);
  });

  it.each([
    ['Thank you for writing.', 'They are in conversation. An answer is not interest.'],
    ['Tell me more!', 'They showed interest. This makes them a candidate for this role.'],
    ['I am no longer interested.', 'They said no to this role. Thank them.'],
    ['Not right now.', 'They rest until the date, and then you are reminded.'],
    ['Please stop writing to me.', 'No note can be written to them from now on, about anything.'],
  ])('and what it will change is said beforehand: %s', async (said, consequence) => {
    await form();
    await words.fill(said);
    await expect.element(page.getByText(consequence)).toBeVisible();
  });
});

describe('"not now"', () => {
  it('asks until when, in three months unless said otherwise, and rests them until that day begins', async () => {
    const recorded = await form();
    await expect.element(page.getByLabelText('Not before')).not.toBeInTheDocument();
    await words.fill('Not right now, maybe next year.');
    const until = page.getByLabelText('Not before');
    await expect.element(until).toHaveValue(dateInput(NOW + 90 * DAY));
    await until.fill('2027-01-04');
    await record.click();
    expect(recorded).toMatchObject([{ meaning: { kind: 'deferred', until: instantOf('2027-01-04') } }]);
  });

  it.each(['', '2026-06-01', '2025-12-31'])('does not end on %s: a day that is not to come', async (day) => {
    await form();
    await words.fill('Not right now.');
    await page.getByLabelText('Not before').fill(day);
    await expect.element(page.getByText('Pick a day that is still to come.')).toBeVisible();
    await expect.element(record).toBeDisabled();
  });
});

describe('recording', () => {
  it('waits for words, or for what an answer without words showed', async () => {
    const recorded = await form();
    await expect.element(record).toBeDisabled();
    await words.fill('   ');
    await expect.element(record).toBeDisabled();
    await shows.selectOptions('Agreed a time');
    await record.click();
    expect(recorded).toMatchObject([{ meaning: { kind: 'evidenced', evidence: 'agreed-a-time' } }]);
  });

  it('is Ctrl and Enter wherever the focus is, and happens once', async () => {
    const recorded = await form();
    await words.fill('Not right now.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(recorded).toHaveLength(1);
    await page.getByLabelText('Not before').element().focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(recorded).toHaveLength(2);
  });

  it('does nothing by Ctrl and Enter while it can not be recorded', async () => {
    const recorded = await form();
    await words.click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(recorded).toEqual([]);
  });

  it('keeps a line break to the words: Enter alone writes one', async () => {
    const recorded = await form();
    await words.click();
    await userEvent.keyboard('Hi{Enter}there');
    await expect.element(words).toHaveValue('Hi\nthere');
    expect(recorded).toEqual([]);
  });

  it('is about the last note’s role and channel unless changed', async () => {
    const role = await openRole();
    const recorded = await form({ lastRole: role, roles: await rolesNow() });
    expect(picked(page.getByRole('combobox', { name: 'Role' }).element())).toBe('Engineer for river models');
    await words.fill('Thank you');
    await page.getByRole('combobox', { name: 'Channel' }).selectOptions('In person');
    await record.click();
    expect(recorded).toMatchObject([{ role, channel: 'in-person' }]);
  });

  it('stays about a role that has been removed, and says so', async () => {
    const recorded = await form({ lastRole: '00000000-0000-7000-8000-00000000dead' });
    expect(picked(page.getByRole('combobox', { name: 'Role' }).element())).toBe('A role that was removed');
    await words.fill('Thank you');
    await record.click();
    expect(recorded).toMatchObject([{ role: '00000000-0000-7000-8000-00000000dead' }]);
  });

  it('that failed is told, with the words still there to try again', async () => {
    await form({ fault: 'storage-full' });
    await expect.element(page.getByRole('alert')).toMatchTextContent('There is no room left on the disk.');
    await expect.element(words).toBeVisible();
  });
});
