import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { StoreNotices } from '../../components/notices';
import { recoveryValue } from '../../lib/app/edges';
import { seesNot, seesText, show, shownText } from './scene';

const RECOVERY = { at: 1, restored: 12, missing: 0, unreadable: 0 };

describe('after a loss', () => {
  it('says what was brought back, until the user has read it', async () => {
    await recoveryValue.write(RECOVERY);
    await show(<StoreNotices />);
    await expect.element(page.getByRole('status')).toMatchTextContent('The browser lost some of its data');
    await seesText('12 entries were restored from the second copy.');
    await page.getByRole('button', { name: 'Understood' }).click();
    await seesNot('The browser lost some of its data');
    expect(await recoveryValue.read()).toBeNull();
  });

  it('is an alarm where something stays lost, with how much', async () => {
    await recoveryValue.write({ ...RECOVERY, missing: 3, unreadable: 2 });
    await show(<StoreNotices />);
    await expect.element(page.getByRole('alert')).toMatchTextContent('3 entries could not be found anywhere.');
    await seesText('2 entries could not be read and were set aside.');
  });

  it('speaks up in a page that is open already', async () => {
    await show(<StoreNotices />);
    await recoveryValue.write(RECOVERY);
    await seesText('12 entries were restored');
  });
});

it('nothing is said where nothing was lost', async () => {
  await show(<StoreNotices />);
  expect(shownText().trim()).toMatch(/^(Opening)?$/);
});
