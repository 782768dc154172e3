import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { TodayList } from '../../components/panel/today-list';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { daysAgo, happened, keep, openRole, seesText, show } from './scene';

let role: string;
beforeEach(async () => {
  role = await openRole();
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

const list = () => show(<TodayList selected={null} />);
const names = (): (string | null | undefined)[] =>
  [...document.querySelectorAll('li a')].map((one) => one.querySelector('bdi')?.textContent);
const rows = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('li a')].map((one) => one.innerText.replaceAll(/\s+/g, ' '));

describe('today', () => {
  it('is debts first, then by the day they fell due; what is still to come stays out', async () => {
    await happened(await keep('Follow Long'), wrote(30));
    await happened(await keep('Follow Short'), wrote(9));
    await happened(await keep('Not Yet'), wrote(2));
    await happened(await keep('Owed New'), wrote(5), answered(1));
    await happened(await keep('Owed Old'), wrote(9), answered(6));
    await keep('Only Kept');
    await list();
    await seesText('Owed Old');
    expect(names()).toEqual(['Owed Old', 'Owed New', 'Follow Long', 'Follow Short']);
    expect(rows()[0]).toMatch(/You owe a reply since \w+ \d+, \d{4}$/);
    expect(rows()[2]).toMatch(/Follow-up due: \w+ \d+, \d{4}$/);
  });

  it('says kindly that nothing is due', async () => {
    await keep('Only Kept');
    await list();
    await seesText('Nothing is due. Nobody waits for you.');
  });

  it('loses what is done in another window', async () => {
    const ada = await keep('Ada Ray');
    await happened(ada, wrote(9), answered(1));
    await list();
    await seesText('Ada Ray');
    await happened(ada, wrote(0));
    await seesText('Nothing is due.');
  });

  it('leads to the person, and back to today', async () => {
    const ada = await keep('Ada Ray');
    await happened(ada, answered(1));
    await list();
    await expect.element(page.getByRole('link')).toHaveAttribute('href', `#today/${ada}`);
  });
});
