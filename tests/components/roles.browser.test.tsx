import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { DoneLog } from '../../components/duties/done-log';
import { NoticeTexts } from '../../components/duties/notice-texts';
import { RolesView } from '../../components/roles/roles-view';
import { useSettings } from '../../components/use-settings';
import { settingsValue } from '../../lib/app/edges';
import { exportLog } from '../../lib/app/processing-log';
import { store } from '../../lib/app/store';
import { happened, keep, openRole, rolesNow, seesNot, seesText, show } from './scene';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name });
const roles = () => show(<RolesView onBack={() => undefined} />);

describe('the roles', () => {
  it('are made, changed in every field, closed and opened again', async () => {
    await roles();
    await seesText('No role yet.');
    await button('New role …').click();
    await box('What is the work called?').fill('River engineer');
    await button('Open the role').click();
    await button('Edit').click();
    await box('What does it require?').fill('Keeps code correct\nSwims');
    await box('What is flexible?').fill('Language');
    await button('Save the role').click();
    await expect
      .poll(async () => (await rolesNow())[0]?.card)
      .toMatchObject({
        title: 'River engineer',
        requires: ['Keeps code correct', 'Swims'],
        flexible: ['Language'],
      });
    await button('Close the role').click();
    await expect.poll(rolesNow).toEqual([]);
    await button('Open it again').click();
    await expect.poll(async () => (await rolesNow()).length).toBe(1);
  });

  it('say what their people are kept for, and why that is fair to them', async () => {
    await openRole();
    await roles();
    await seesText('Nothing is written down yet');
    await button('Purpose and balance').click();
    await seesText('Do you need each thing you keep?');
    await expect
      .element(box('What do you keep its people’s data for?'))
      .toHaveValue('finding engineers for the flood team');
    await box('Your weighing, in a few sentences').fill('One note, and none after a no.');
    await button('Save').click();
    await seesText('One note, and none after a no.');
    expect((await rolesNow())[0]?.assessment).toMatchObject({ balance: 'One note, and none after a no.' });
  });
});

function Texts() {
  const settings = useSettings();
  return settings ? <NoticeTexts settings={settings} /> : null;
}

it('a notice text is changed for its language alone, and the original comes back', async () => {
  await show(<Texts />);
  await page.getByRole('combobox', { name: 'Language' }).selectOptions('Nederlands');
  await box('Text').fill('Hoi {name}');
  await button('Save').click();
  await seesText('Saved.');
  expect((await settingsValue.read())?.notices).toEqual({ nl: 'Hoi {name}' });
  await button('Restore the original').click();
  await expect.element(box('Text')).toHaveValue(expect.stringContaining('Beste {name}'));
  await expect.poll(async () => (await settingsValue.read())?.notices).toEqual({});
});

describe('what was done', () => {
  it('tells what and how often, and nothing of whom', async () => {
    const ada = await keep('Ada Ray');
    await happened(ada, { kind: 'remarked', text: 'Secret' }, { kind: 'remarked', text: 'Secret too' });
    await show(<DoneLog />);
    await seesText('Remark written');
    await seesText('× 2');
    await seesText('Kept from a page, a text or a file');
    await seesNot('Ada Ray');
    await seesNot('Secret');
    const file = await exportLog(await store());
    expect(JSON.parse(file).lines).toMatchObject([
      { kind: 'remarked', count: 2 },
      { kind: 'captured', count: 1 },
    ]);
    expect(file).not.toMatch(/Ada|Secret/);
  });

  it('is shown page by page', async () => {
    const ada = await keep('Ada Ray');
    const turns = Array.from({ length: 60 }, () => [
      { kind: 'remarked' as const, text: 'x' },
      { kind: 'tagged' as const, tags: ['x'] },
    ]);
    await happened(ada, ...turns.flat());
    await show(<DoneLog />);
    await seesText('Tagged');
    await seesNot('Kept from a page');
    await button('Show 100 more').click();
    await seesText('Kept from a page');
  });
});
