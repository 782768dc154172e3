import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PeopleList } from '../../components/panel/people-list';
import { newId, settingsValue } from '../../lib/app/edges';
import { store } from '../../lib/app/store';
import { ok } from '../../lib/domain/result';
import { eraseSubjects } from '../../lib/storage/erase';
import { writeLedger } from '../../lib/storage/write-ledger';
import { captured, line } from '../domain/builders';
import { aroundThePage } from './around-the-page';
import { daysAgo, happened, keep, openRole, seesNot, seesText, show, shownText } from './scene';

const names = (): string[] =>
  [...document.querySelectorAll('li a')].map((one) => one.querySelector('bdi')?.textContent ?? '');
const list = () => show(<PeopleList selected={null} />);
const filter = page.getByRole('combobox', { name: 'Standing' });

async function keepMany(count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, index) => ({
    of: 'person' as const,
    subject: newId(),
    body: captured([line('name', `Person ${index + 1}`)], { identity: null }),
  }));
  const written = await writeLedger<never>(await store(), async () => ok(people));
  expect(written.ok).toBe(true);
}

describe('the list', () => {
  it('shows who they are, and where they stand today', async () => {
    const role = await openRole();
    const ada = await keep('Ada Ray', [line('headline', 'Keeps bees'), line('org', 'Hive')]);
    await happened(ada, { kind: 'deferred', on: daysAgo(30), role, until: daysAgo(1), quote: 'Not now' });
    await list();
    const row = page.getByRole('link', { name: /Ada Ray/ });
    await expect.element(row).toMatchTextContent('Keeps bees · Hive');
    // Their rest ended yesterday, with nothing written down since.
    await expect.element(row).toMatchTextContent('In conversation');
  });

  it('gains whom another window keeps, and loses whom it erases, without a reload', async () => {
    await keep('Ada Ray');
    await list();
    await seesText('Ada Ray');
    const ben = await keep('Ben Ode');
    await expect.poll(names).toEqual(['Ben Ode', 'Ada Ray']);
    await eraseSubjects(await store(), [ben]);
    await expect.poll(names).toEqual(['Ada Ray']);
  });

  it('leads to each of them by a link, so that the keyboard and the back button work', async () => {
    const ada = await keep('Ada Ray');
    await list();
    await expect.element(page.getByRole('link', { name: /Ada Ray/ })).toHaveAttribute('href', `#people/${ada}`);
  });

  it('keeps long, far and foreign names in their rows', async () => {
    await page.viewport(320, 600);
    await keep('Wolkenstein-Trostburg von Hohenlohe née Papadimitriou und Donaudampfschifffahrt 🌊', [
      line('headline', 'مؤسسة الأنهار والبحيرات الدولية '.repeat(5)),
    ]);
    await keep('נועה לוי', [line('headline', 'מפתחת'), line('org', 'Leeds')]);
    await show(
      <div style={{ padding: 16 }}>
        <PeopleList selected={null} />
      </div>,
    );
    await seesText('נועה לוי');
    expect(document.documentElement.scrollWidth).toBe(320);
    const row = page.getByRole('link', { name: /נועה/ }).element();
    expect([...row.querySelectorAll('bdi')].map((one) => one.textContent)).toEqual(['נועה לוי', 'מפתחת', 'Leeds']);
  });
});

describe('a standing picked', () => {
  it('leaves those who stand there, and the focus where it was', async () => {
    const role = await openRole();
    await keep('Ada Ray');
    const ben = await keep('Ben Ode');
    await happened(ben, { kind: 'declined', on: daysAgo(1), role, quote: 'No' });
    await list();
    await filter.selectOptions('Declined');
    await expect.poll(names).toEqual(['Ben Ode']);
    filter.element().focus();
    await filter.selectOptions('Candidate');
    await seesText('Nobody stands here at the moment.');
    await expect.element(filter).toHaveFocus();
    await filter.selectOptions('Everyone');
    await expect.poll(names).toEqual(['Ben Ode', 'Ada Ray']);
  });
});

describe('many people', () => {
  it('come fifty at a time', async () => {
    await keepMany(61);
    await list();
    await expect.poll(() => names().length).toBe(50);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await expect.poll(() => names().length).toBe(61);
    await expect.element(page.getByRole('button', { name: 'Show 50 more' })).not.toBeInTheDocument();
  });

  it('that are exactly fifty are not said to be more', async () => {
    await keepMany(50);
    await list();
    await expect.poll(() => names().length).toBe(50);
    await expect.element(page.getByRole('button', { name: 'Show 50 more' })).not.toBeInTheDocument();
  });
});

describe('nobody', () => {
  it('is told with the way to the first person, and samples to look around with', async () => {
    await list();
    await seesText('Nobody here yet');
    await page.getByRole('button', { name: 'Load sample people' }).click();
    await seesText('Inês Brandão');
    await seesNot('Nobody here yet');
  });

  it('is told with what is to be read first, before the user has agreed', async () => {
    await settingsValue.clear();
    await list();
    await page.getByRole('button', { name: 'Read and start' }).click();
    expect(aroundThePage.pagesOpened).toEqual(['/welcome.html']);
    expect(shownText()).not.toContain('Load sample people');
  });

  it('comes in once, however often the button is pressed', async () => {
    await list();
    const load = page.getByRole('button', { name: 'Load sample people' });
    await load.dblClick();
    await seesText('Inês Brandão');
    expect(names().filter((name) => name === 'Inês Brandão')).toHaveLength(1);
  });
});

it('rows that can not be read are counted, never shown as an empty list', async () => {
  const ada = await keep('Ada Ray');
  const { db } = await store();
  await db.people.update(ada, { name: 42 as unknown as string });
  await list();
  await seesText('1 people could not be read. Their events are kept; nothing is lost.');
  expect(shownText()).not.toContain('Nobody here yet');
});
