import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { OptionsPage } from '../../components/sites/options-page';
import { settingsValue } from '../../lib/app/edges';
import { show } from './scene';

it('the weekend is off until the user says otherwise, day by day', async () => {
  await show(<OptionsPage />);
  const day = (name: string) => page.getByRole('checkbox', { name });
  await expect.element(day('Saturday')).toBeChecked();
  await expect.element(day('Sunday')).toBeChecked();
  await expect.element(day('Friday')).not.toBeChecked();
  await day('Friday').click();
  await expect.element(day('Friday')).toBeChecked();
  await day('Sunday').click();
  await expect.element(day('Sunday')).not.toBeChecked();
  expect((await settingsValue.read())?.daysOff).toEqual([5, 6]);
});
