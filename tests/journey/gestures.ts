/** What a user does, by the words on the screen: shared by the end-to-end tests and the journey of `npm start`. */
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../support/chromium.ts';

const PATIENCE = 10_000;

/** Waits for something with this role and name, as a screen reader would find it. */
export const named = (page: Page, role: string, name: string) =>
  page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { timeout: PATIENCE });

/** Clicks the button that says this. */
export async function press(page: Page, name: string): Promise<void> {
  const button = await named(page, 'button', name);
  await button?.click();
}

/** Waits until the page shows these words; also in a tab that lies behind another, where no frame is drawn. */
export const shows = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: PATIENCE, polling: 50 }, words);

/** Whether the page shows these words at this moment. */
export const says = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((text) => document.body.innerText.includes(text), words);

/** Replaces what stands in the field with this label. */
export async function fill(page: Page, label: string, words: string): Promise<void> {
  const field = await named(page, 'textbox', label);
  // Not by a click: what stays in sight at the edge of a screen may lie over the middle of a tall field.
  await field?.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await field?.type(words);
}

/** Picks an option by its words in the list with this label. */
export async function pick(page: Page, label: string, option: string): Promise<void> {
  const list = await named(page, 'combobox', label);
  await list?.evaluate((element, words) => {
    const select = element as HTMLSelectElement;
    const found = [...select.options].find((one) => one.text === words);
    if (!found) throw new Error(`no option “${words}”`);
    select.value = found.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, option);
}

/** The page that the extension opens by itself when it is installed. */
export async function welcomePage({ browser, extensionId }: Chromium): Promise<Page> {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  const target = await browser.waitForTarget((one) => one.url() === address, { timeout: PATIENCE });
  const page = await target.asPage();
  await page.bringToFront();
  return page;
}

/** Reads the first page and says yes. */
export async function agree(chromium: Chromium): Promise<Page> {
  const welcome = await welcomePage(chromium);
  await fill(welcome, 'Your name', 'Mira Sand');
  await fill(welcome, 'Your organisation', 'Tidewater Institute');
  await fill(welcome, 'What do you keep people’s data for?', 'finding engineers for the flood team');
  await (await welcome.waitForSelector('input[type=checkbox]'))?.click();
  await press(welcome, 'Start');
  await shows(welcome, 'You are set.');
  return welcome;
}
