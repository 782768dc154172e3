import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PersonView } from '../../components/panel/person-view';
import { todayHere } from '../../lib/app/edges';
import { store } from '../../lib/app/store';
import { addMonths, dateText } from '../../lib/domain/calendar';
import { noticeOwed, retention } from '../../lib/domain/duties';
import { standingHistory } from '../../lib/domain/person';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import { newestEvents } from '../../lib/storage/queries';
import { line } from '../domain/builders';
import { daysAgo, happened, keep, personOf, SETTINGS, seesNot, seesText, show } from './scene';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name });

let ada: string;
beforeEach(async () => {
  ada = await keep('Ada Ray', [line('location', 'Bremen, Germany')]);
});
const view = (settings = SETTINGS) => show(<PersonView id={ada} settings={settings} onBack={() => undefined} />);
const owed = async () => noticeOwed((await personOf(ada)).history, todayHere(), DEFAULT_POLICY);

describe('the notice', () => {
  it('is due a month after they were kept, and at the first note', async () => {
    await view();
    await seesText('a month after they were kept.');
    const on = daysAgo(0);
    await happened(ada, {
      kind: 'touched',
      on,
      channel: 'email',
      role: null,
      subject: null,
      text: 'Hi',
      anchors: [],
      reason: null,
    });
    await seesText('with your first note to them.');
  });

  it('is shown in their language, filled from what is held, changed, and marked as served; and taken back', async () => {
    await view({ ...SETTINGS, contact: 'mira@tidewater.example' });
    await button('Tell them').click();
    await expect.element(page.getByRole('combobox', { name: 'Language', exact: true })).toHaveValue('de');
    const text = (box('What they are told').element() as HTMLTextAreaElement).value;
    for (const words of ['Guten Tag Ada Ray', 'Mira Sand, Tidewater Institute', 'mira@tidewater.example'])
      expect(text).toContain(words);
    for (const words of ['finding engineers for the flood team', 'https://ada-ray.example/', 'Name, Ort'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/[{}[\]]/);
    await box('What they are told').fill(`${text} Gruß`);
    await button('Mark as served').click();
    await seesText('Marked as served.');
    await seesText(/Told on .+ \(Email, Deutsch\)/);
    expect(await owed()).toBeNull();
    const last = standingHistory((await personOf(ada)).history).at(-1);
    expect(last?.kind).toBe('noticed');
    await button('Undo').click();
    await seesText('a month after they were kept.');
    expect(await owed()).not.toBeNull();
  });

  it('leaves what only the user knows as a gap, and says so', async () => {
    await view();
    await button('Tell them').click();
    await seesText('Something in square brackets is still to be filled in.');
    await page.getByRole('combobox', { name: 'Language', exact: true }).selectOptions('English');
    await expect.element(box('What they are told')).toHaveValue(expect.stringContaining('[your email or address]'));
  });

  it('is the user’s own text where they changed it', async () => {
    await view({ ...SETTINGS, notices: { de: 'Moin {name}' } });
    await button('Tell them').click();
    await expect.element(box('What they are told')).toHaveValue('Moin Ada Ray');
  });

  it('need not be given for a reason', async () => {
    await view();
    await button('They need not be told').click();
    await expect.element(button('Keep the reason')).toBeDisabled();
    await box('Why need they not be told?').fill('She knows already');
    await button('Keep the reason').click();
    await seesText('You need not tell them: She knows already');
    expect(await owed()).toBeNull();
  });

  it('is not sent to somebody who asked for no more contact', async () => {
    await happened(ada, { kind: 'stopped', on: daysAgo(1), quote: '' });
    await view();
    await seesText('do not write to tell them');
    expect(button('Tell them').query()).toBeNull();
  });

  it('is not owed to made-up people', async () => {
    await happened('00000000-0000-7000-8000-00000000beef', {
      kind: 'captured',
      via: 'sample',
      address: null,
      identity: null,
      title: '',
      recipe: null,
      facts: [line('name', 'Sam Ple')],
    });
    await show(<PersonView id="00000000-0000-7000-8000-00000000beef" settings={SETTINGS} onBack={() => undefined} />);
    await seesText('Sam Ple');
    await seesNot('What you owe them');
  });
});

describe('how long they are kept', () => {
  const today = todayHere().day;
  const until = (day: number) => page.getByLabelText('Keep until').fill(dateText(day));

  it('is six months, longer on purpose, two years at most; and taken back', async () => {
    await view();
    await seesText('6 months after they were kept');
    await button('Keep longer').click();
    await box('Why longer?').fill('The role opens in spring');
    await until(addMonths(today, 25));
    await expect.element(button('Keep them')).toBeDisabled();
    await until(addMonths(today, 12));
    await button('Keep them').click();
    await seesText('as you decided: The role opens in spring');
    expect(retention((await personOf(ada)).history, todayHere(), DEFAULT_POLICY)?.ends).toBe(addMonths(today, 12));
    await button('Undo').click();
    await seesText('6 months after they were kept');
  });
});

describe('erasing', () => {
  it('says first what goes, what stays and what may remain, and is cancelled without a trace', async () => {
    await view();
    await button('Erase …').click();
    await expect.element(page.getByRole('dialog', { name: 'Erase Ada Ray?' })).toBeVisible();
    for (const words of ['It can’t be undone.', 'A keyed hash', 'The browser writes over its files'])
      await seesText(words);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await seesNot('A keyed hash');
    expect((await personOf(ada)).name).toBe('Ada Ray');
  });

  it('ends with nothing held, and says so', async () => {
    await view();
    await button('Erase …').click();
    await button('Erase for good').click();
    await seesText(/Erased on .+\n+Nothing is held of them but a keyed hash/);
    expect((await newestEvents(await store(), 9)).rows.map(({ body }) => body.kind)).toEqual(['erased']);
  });

  it('says that somebody without page, mailbox or number can’t be told when they come again', async () => {
    await happened('00000000-0000-7000-8000-00000000cafe', {
      kind: 'added',
      address: null,
      identity: null,
      facts: [line('name', 'Ben Ode', { source: 'hand' })],
    });
    await show(<PersonView id="00000000-0000-7000-8000-00000000cafe" settings={SETTINGS} onBack={() => undefined} />);
    await button('Erase …').click();
    await seesText('Acquaint can’t tell them when they come again');
  });
});

describe('what is held on them', () => {
  it('is saved as a page in their language and as a file for machines', async () => {
    const saved: { name: string; blob: Blob }[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push({ name: '', blob: blob as Blob });
      return 'about:blank#';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const last = saved.at(-1);
      if (last) last.name = this.download;
    });
    await view();
    await button('Save the page').click();
    await button('Save the file for machines').click();
    await expect.poll(() => saved.map((one) => one.name)).toEqual(['what-we-hold.html', 'what-we-hold.json']);
    vi.restoreAllMocks();
    const [html, json] = await Promise.all(saved.map((one) => one.blob.text()));
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('Ada Ray');
    expect(JSON.parse(json ?? '')).toMatchObject({ format: 'acquaint-held-1', person: { name: 'Ada Ray' } });
  });
});
