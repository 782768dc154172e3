import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Frame } from '../../components/parts/frame';
import { ManyScreen } from '../../components/popup/many-screen';
import { PersonScreen } from '../../components/popup/person-screen';
import { erasePerson } from '../../lib/app/erase-person';
import { store } from '../../lib/app/store';
import { newestPeople } from '../../lib/storage/queries';
import { line, pageRead } from '../domain/builders';
import { daysAgo, happened, keep, SETTINGS, seesNot, seesText, show } from './scene';

const READ = { facts: [line('name', 'Ada Ray')] };
const READING = pageRead(READ.facts);
const popup = (entered = false) =>
  show(
    <Frame tools={null}>
      <PersonScreen reading={READING} read={READ} handover={{ text: '', caret: 0, entered }} settings={SETTINGS} />
    </Frame>,
  );
const people = async (): Promise<(string | null)[]> =>
  (await newestPeople(await store(), 9, null)).rows.map((one) => one.name);

async function erased(stopped = false): Promise<void> {
  const ada = await keep('Ada Ray');
  if (stopped) await happened(ada, { kind: 'stopped', on: daysAgo(1), quote: '' });
  await erasePerson(await store(), ada, '');
}

describe('the page of somebody erased', () => {
  it('says so, keeps nobody, and lets them be kept again for a reason', async () => {
    await erased();
    await popup();
    await seesText('You erased somebody known by this address on');
    expect(page.getByRole('button', { name: 'Keep', exact: true }).query()).toBeNull();
    await page.getByRole('button', { name: 'Let them be kept again' }).click();
    await expect.element(page.getByRole('button', { name: 'Lift it' })).toBeDisabled();
    await page.getByRole('textbox', { name: 'Why may they be kept again?' }).fill('They applied');
    await page.getByRole('button', { name: 'Lift it' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await seesText('Kept.');
    expect(await people()).toEqual(['Ada Ray']);
  });

  it('keeps nobody where Enter was pressed before that was known', async () => {
    await erased();
    await popup(true);
    await seesText('You erased somebody known by this address on');
    expect(await people()).toEqual([]);
  });

  it('says that they wanted no more contact, and that it stays so', async () => {
    await erased(true);
    await popup();
    await seesText('They had asked for no more contact, and that stays so.');
  });
});

it('among many, somebody erased is shown as such and can’t be ticked', async () => {
  await erased();
  const people = [READ, { facts: [line('name', 'Ben Ode')] }].map(({ facts: [name] }) => ({
    facts: [
      ...(name ? [name] : []),
      line('link', `https://${String(name?.value).toLowerCase().replace(' ', '-')}.example/`),
    ],
  }));
  await show(
    <Frame tools={null}>
      <ManyScreen reading={pageRead([], { address: 'https://team.example/', verdict: 'many', people })} />
    </Frame>,
  );
  await seesText('Erased by you');
  await expect.element(page.getByRole('checkbox', { name: /Ada Ray/ })).toBeDisabled();
  await page.getByRole('button', { name: 'Tick all' }).click();
  await page.getByRole('button', { name: 'Keep 1' }).click();
  await seesText('Kept one person.');
  await seesNot('Keep 1');
});
