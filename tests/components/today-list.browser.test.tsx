import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TodayList } from '../../components/panel/today-list';
import { settingsValue, todayHere } from '../../lib/app/edges';
import { store } from '../../lib/app/store';
import { dateText, weekday } from '../../lib/domain/calendar';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { aroundThePage } from './around-the-page';
import { daysAgo, happened, keep, openRole, personOf, SETTINGS, seesNot, seesText, show } from './scene';

let role: string;
beforeEach(async () => {
  role = await openRole();
  // Every day is a day of work, whatever day the test is run on.
  await settingsValue.write({ ...SETTINGS, daysOff: [] });
});

const wrote = (days: number): PersonEventBody => ({
  kind: 'touched',
  on: daysAgo(days),
  channel: 'email',
  role,
  subject: null,
  text: 'Hi',
  anchors: [],
  reason: null,
});
const answered = (days: number): PersonEventBody => ({
  kind: 'answered',
  on: daysAgo(days),
  channel: 'email',
  role,
  text: 'Hello',
});
/** They were told what is held of them, so that no notice is owed. */
const noticed: PersonEventBody = { kind: 'noticed', on: daysAgo(1), how: 'email', lang: 'en', text: 'What I hold' };

/** Keeps somebody who was told what is held of them. */
async function keepNoticed(name: string, ...bodies: PersonEventBody[]): Promise<string> {
  const id = await keep(name);
  await happened(id, noticed, ...bodies);
  return id;
}

const list = () => show(<TodayList selected={null} />);

/** The groups as they are read: each heading, with whom it holds and what is due around them. */
const groups = (): Record<string, string[]> =>
  Object.fromEntries(
    [...document.querySelectorAll('section[aria-labelledby^="today-"]')].map((group) => [
      group.querySelector('h2')?.firstChild?.textContent?.trim() ?? '',
      [...group.querySelectorAll(':scope > ul > li')].map((entry) =>
        [
          entry.querySelector('bdi')?.textContent,
          ...[...entry.querySelectorAll('li > span:first-child')].map((one) =>
            one.textContent?.replace(/ [A-Z]\w\w? .*/, ''),
          ),
        ].join(' | '),
      ),
    ]),
  );
const names = (group: string): string[] => (groups()[group] ?? []).map((entry) => entry.split(' | ')[0] ?? '');

describe('today', () => {
  it('is what is owed, what else is due, and the week to come; in each the longest due first', async () => {
    await keepNoticed('Follow Long', wrote(30));
    await keepNoticed('Follow Short', wrote(9));
    await keepNoticed('Comes Up', wrote(2));
    await keepNoticed('Owed New', wrote(5), answered(1));
    await keepNoticed('Owed Old', wrote(9), answered(6));
    await keepNoticed('Only Kept');
    await list();
    await seesText('Owed Old');
    expect(names('What you owe')).toEqual(['Owed Old', 'Owed New']);
    expect(names('Today')).toEqual(['Follow Long', 'Follow Short']);
    expect(names('The week to come')).toEqual(['Comes Up']);
  });

  it('shows everybody once, with all their steps: a note owes a notice at once', async () => {
    const ada = await keep('Ada Ray');
    await happened(ada, wrote(9), answered(6));
    await list();
    await seesText('Ada Ray');
    expect(Object.values(groups()).flat()).toEqual([
      'Ada Ray | Tell them what you hold of them by | You owe a reply since',
    ]);
    await happened(ada, noticed);
    await expect.poll(() => groups()['What you owe']).toEqual(['Ada Ray | You owe a reply since']);
  });

  it('says kindly that nothing is due, also where something comes up', async () => {
    await keepNoticed('Only Kept');
    await list();
    await seesText('Nothing is due. Nobody waits for you.');
    await keepNoticed('Comes Up', wrote(2));
    await seesText('The week to come');
    await seesText('Nothing is due. Nobody waits for you.');
  });

  it('loses what is done in another window', async () => {
    const ada = await keepNoticed('Ada Ray', wrote(9), answered(1));
    await list();
    await seesText('What you owe');
    await happened(ada, wrote(0));
    await seesNot('What you owe');
  });

  it('leads to the person, and to the form in which a step is done', async () => {
    const ada = await keepNoticed('Ada Ray', answered(1));
    await list();
    await expect.element(page.getByRole('link', { name: /^Ada Ray/ })).toHaveAttribute('href', `#today/${ada}`);
    const reply = page.getByRole('link', { name: 'Reply: Ada Ray' });
    await expect.element(reply).toHaveAttribute('href', `#today/${ada}/note`);
  });

  it('shows more where more are due than fit', async () => {
    for (let n = 0; n < 101; n += 1) await happened(await keep(`Person ${n}`), answered(2));
    await list();
    await page.getByRole('button', { name: 'Show 100 more' }).click();
    await expect.poll(() => names('What you owe')).toHaveLength(101);
  });
});

describe('putting off', () => {
  const putOff = page.getByRole('button', { name: /^Put off: You owe a reply/ });
  const why = page.getByRole('textbox', { name: 'Why' });

  it('takes a day and a reason, is kept, and is undone in one step', async () => {
    const ada = await keepNoticed('Ada Ray', wrote(9), answered(1));
    await list();
    await putOff.click();
    await expect.element(why).toHaveFocus();
    await userEvent.keyboard('They are on holiday{Enter}');
    await seesText(/Put off until /);
    expect(names('What you owe')).toEqual([]);
    expect(names('The week to come')).toEqual(['Ada Ray']);
    expect((await personOf(ada)).history.at(-1)).toMatchObject({ kind: 'postponed', step: 'reply-owed' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => names('What you owe')).toEqual(['Ada Ray']);
  });

  it('needs a reason and a day still to come, and is left with Escape', async () => {
    await keepNoticed('Ada Ray', answered(1));
    await list();
    await putOff.click();
    const does = page.getByRole('button', { name: 'Put off', exact: true });
    await expect.element(does).toBeDisabled();
    await why.fill('away');
    await expect.element(does).toBeEnabled();
    await page.getByLabelText('Until').fill(dateText(todayHere().day));
    await expect.element(does).toBeDisabled();
    await userEvent.keyboard('{Escape}');
    await expect.element(why).not.toBeInTheDocument();
    await expect.element(putOff).toHaveFocus();
  });

  it('is not for what is owed by law', async () => {
    const ada = await keep('Ada Ray');
    await happened(ada, wrote(1));
    await list();
    await seesText('Tell them what you hold');
    expect(page.getByRole('button', { name: /Put off: Tell them what you hold/ }).elements()).toEqual([]);
  });
});

describe('days off', () => {
  it('move what can wait to the next day of work; what is owed is not moved', async () => {
    const today = todayHere();
    await settingsValue.write({ ...SETTINGS, daysOff: [weekday(today.day)] });
    await keepNoticed('Can Wait', wrote(7));
    await keepNoticed('Owed', answered(0));
    await list();
    await seesText('Can Wait');
    expect(names('Today')).toEqual([]);
    expect(names('The week to come')).toEqual(['Can Wait']);
    expect(names('What you owe')).toEqual(['Owed']);
  });
});

describe('reminders', () => {
  const yes = page.getByRole('button', { name: 'Remind me' });
  const told = async (): Promise<number> => (await store()).db.reminders.count();

  it('are offered the first time that something comes up, and not before', async () => {
    await list();
    await seesText('Nothing is due.');
    await expect.element(yes).not.toBeInTheDocument();
    await keepNoticed('Ada Ray', wrote(2));
    await expect.element(yes).toBeVisible();
    expect(aroundThePage.reminders.asked).toBe(0);
  });

  it('are asked for on the click; what is on the screen by then is not told again', async () => {
    await keepNoticed('Ada Ray', answered(1));
    await list();
    await yes.click();
    await expect.element(yes).not.toBeInTheDocument();
    expect(aroundThePage.reminders.asked).toBe(1);
    await expect.poll(told).toBe(1);
  });

  it.each([
    ['put away', async () => page.getByRole('button', { name: 'Not now' }).click()],
    [
      'refused',
      async () => {
        aroundThePage.reminders.wouldAllow = false;
        await yes.click();
      },
    ],
  ])('that were %s are not offered again', async (_, refuse) => {
    await keepNoticed('Ada Ray', answered(1));
    const first = await list();
    await refuse();
    await expect.element(yes).not.toBeInTheDocument();
    await first.unmount();
    await list();
    await seesText('Ada Ray');
    await expect.element(yes).not.toBeInTheDocument();
    expect(await told()).toBe(0);
  });
});
