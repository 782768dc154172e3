import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PersonView } from '../../components/panel/person-view';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { daysAgo, happened, keep, openRole, SETTINGS, seesNot, seesText, show, shownText } from './scene';

const view = (id: string) => show(<PersonView id={id} settings={SETTINGS} onBack={() => undefined} />);
const entries = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('ol > li')].map((one) => one.innerText.replaceAll(/\s+/g, ' '));
const struck = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('ol > li span')]
    .filter((one) => getComputedStyle(one).textDecorationLine === 'line-through')
    .map((one) => one.innerText);

let ada: string;
let role: string;

const note = (daysBack: number, text: string): PersonEventBody => ({
  kind: 'touched',
  on: daysAgo(daysBack),
  channel: 'email',
  role,
  subject: 'Your bees',
  text,
  anchors: [],
  reason: 'she asked me to write again',
});
const answer = (daysBack: number, text: string): PersonEventBody => ({
  kind: 'answered',
  on: daysAgo(daysBack),
  channel: 'email',
  role,
  text,
});
const saidYes = (daysBack: number): PersonEventBody => ({
  kind: 'evidenced',
  on: daysAgo(daysBack),
  evidence: 'said-yes',
  channel: 'email',
  role,
  quote: 'Tell me more',
});

beforeEach(async () => {
  role = await openRole();
  ada = await keep('Ada Ray');
  await happened(
    ada,
    { kind: 'remarked', text: 'Met at the mapping days' },
    note(9, 'Hi Ada'),
    answer(2, 'Tell me more'),
  );
  await happened(ada, saidYes(2));
});

describe('everything that happened', () => {
  it('is told with the newest first, each with its words', async () => {
    await view(ada);
    await seesText('What happened');
    expect(entries()).toEqual([
      expect.stringMatching(/^Said they are interested · Engineer for river models/),
      expect.stringMatching(/^They wrote \(Email\) · Engineer for river models .*Tell me more$/),
      expect.stringMatching(/^You wrote \(Email\) · Engineer for river models .*Hi Ada$/),
      expect.stringMatching(/^Your remark .*Met at the mapping days$/),
      expect.stringMatching(/^Kept from ada-ray\.example: one fact/),
    ]);
  });

  it('says what a note was headed, and why it went out against a rule', async () => {
    await view(ada);
    await seesText('Subject: Your bees');
    await seesText('Your reason: she asked me to write again');
  });

  it('appears at once when it happens in another window', async () => {
    await view(ada);
    await seesText('What happened');
    await happened(ada, { kind: 'remarked', text: 'Keeps black bees' });
    await seesText('Keeps black bees');
  });

  it('keeps lines and direction of what they wrote', async () => {
    await happened(ada, answer(1, 'שלום מירה\nBest,\nAda'));
    await view(ada);
    const words = page.getByText(/שלום מירה/);
    await expect.element(words).toHaveAttribute('dir', 'auto');
    const style = getComputedStyle(words.element());
    expect([style.whiteSpaceCollapse, style.unicodeBidi]).toEqual(['preserve', 'plaintext']);
  });
});

describe('taking back', () => {
  it('strikes the event through, reverts the standing it made, and can itself be taken back', async () => {
    await view(ada);
    await expect.element(page.getByText('Candidate', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Take back: Said they are interested' }).click();
    await seesText('In conversation');
    await seesNot('Candidate');
    expect(struck()).toEqual(['Said they are interested · Engineer for river models']);
    expect(shownText()).toContain('taken back');

    await page.getByRole('button', { name: 'Take back: Something was taken back' }).click();
    await seesText('Candidate');
    // The correction is what is struck now; the evidence stands again, with its own way to be taken back.
    expect(struck()).toEqual(['Something was taken back']);
    await expect.element(page.getByRole('button', { name: 'Take back: Said they are interested' })).toBeVisible();
  });

  it('says so where it could not be done, and changes nothing', async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('journal', { recursive: true });
    await root.getFileHandle('journal', { create: true });
    await view(ada);
    await page.getByRole('button', { name: 'Take back: Your remark' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('its second copy could not be written');
  });
});

describe('why they stand where they stand', () => {
  it('is what they said or did to get there, not what came after it', async () => {
    await happened(ada, answer(1, 'I am away until Monday'), note(0, 'Shall we talk?'));
    await view(ada);
    const why = page.getByRole('list', { name: 'Where they stand, and why' });
    await expect.element(why).toMatchTextContent('Engineer for river models · Said they are interested ·');
    await expect.element(why).not.toMatchTextContent('you wrote');
  });

  it('is told role by role where there are several', async () => {
    const other = await openRole('Keeper of gauges');
    await happened(ada, { kind: 'declined', on: daysAgo(1), role: other, quote: 'Not that one' });
    await view(ada);
    const why = page.getByRole('list', { name: 'Where they stand, and why' });
    await expect.element(why).toMatchTextContent('Candidate Engineer for river models');
    await expect.element(why).toMatchTextContent('Declined Keeper of gauges · Declined ·');
  });

  it('is shown in their words; underneath, all that it rests on and how much each says', async () => {
    await happened(ada, answer(9, 'Thank you, what kind of models?'), {
      kind: 'evidenced',
      on: daysAgo(9),
      evidence: 'asked-back',
      channel: 'email',
      role,
      quote: 'what kind?',
    });
    await view(ada);
    const why = page.getByRole('list', { name: 'Where they stand, and why' });
    await expect.element(why.getByText('Tell me more')).toBeVisible();
    expect(why.element().textContent).not.toContain('what kind?');
    await why.getByText('Why, and what it rests on').click();
    await expect.element(why).toMatchTextContent('They showed interest themselves');
    await expect.element(why).toMatchTextContent(/Said they are interested · [^·]+ shows interest/);
    await expect.element(why).toMatchTextContent(/Asked back · [^·]+ an answer, not interest/);
    await expect.element(why.getByText('what kind?', { exact: true })).toBeVisible();
    await expect
      .element(why)
      .toMatchTextContent('LinkedIn Recruiter: Replied · Lever: Responded · Greenhouse: Interested');
  });

  it('says why they said no, as they put it', async () => {
    const other = await openRole('Keeper of gauges');
    const no = { kind: 'declined' as const, on: daysAgo(1), role: other, quote: 'No thank you', reason: 'the place' };
    await happened(ada, no);
    await view(ada);
    const why = page.getByRole('list', { name: 'Where they stand, and why' });
    await expect.element(why).toMatchTextContent('Their reason: the place');
    await expect.element(why.getByText('No thank you')).toBeVisible();
  });

  it('is their wish alone once they asked to be left in peace, and no note can be written', async () => {
    await happened(ada, { kind: 'stopped', on: daysAgo(0), quote: 'Please stop' });
    await view(ada);
    await seesText('They asked for no more contact. No note can be written.');
    await expect.element(page.getByText('Do not contact')).toBeVisible();
    await expect.element(page.getByText('Candidate', { exact: true })).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Write a note' })).not.toBeInTheDocument();
  });
});

it('somebody who is not there any more is told as gone, with the way back', async () => {
  let wentBack = false;
  await show(
    <PersonView
      id="00000000-0000-7000-8000-00000000dead"
      settings={SETTINGS}
      onBack={() => {
        wentBack = true;
      }}
    />,
  );
  await seesText('This person is no longer in the list.');
  await page.getByRole('button', { name: 'Back' }).click();
  expect(wentBack).toBe(true);
});
