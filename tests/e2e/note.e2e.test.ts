import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, fill, named, pick, press, shows } from '../journey/gestures.ts';
import { INES, serveOurPages } from '../journey/pages.ts';
import { axeViolations } from '../support/axe.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { seeded } from '../support/seeded.ts';
import type { WebServer } from '../support/web-server.ts';

/** A note from the need to the follow-up, on a page with message boxes; one step after the other in one browser. */

let server: WebServer;
let chromium: Chromium;
let profile: Page;
let popup: Page;

beforeAll(async () => {
  server = await serveOurPages();
  chromium = await launchChromium({ extensionDir: chromeExtension(), server });
  await agree(chromium);
  profile = await chromium.openPage(INES);
  popup = await chromium.clickAction(profile);
  await named(popup, 'button', 'Keep');
  await popup.keyboard.press('Enter');
  await shows(popup, 'Kept.');
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

const AD = `Engineer for river models at Tidewater Institute

About us
We warn towns before the water comes.

What you bring
- Code that others can read

We offer
- Gauges and rivers, not dashboards
- Four days a week
- 68,000 EUR`;

const text = () => named(popup, 'textbox', 'Your note');
const written = async (): Promise<string> =>
  (await text())?.evaluate((field) => (field as HTMLTextAreaElement).value) ?? '';
const findings = (): Promise<number> =>
  popup.evaluate(() => document.querySelectorAll('section[aria-label="Coach"] li').length);

test('a role is opened in a minute: a job ad is pasted and its parts are proposed', async () => {
  await press(popup, 'Write a note');
  await pick(popup, 'Role', 'New role …');
  await (await popup.waitForSelector('::-p-text(Start from a job ad)'))?.click();
  await (await named(popup, 'textbox', 'The job ad'))?.evaluate((field, ad) => {
    const area = field as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, ad);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, AD);
  await press(popup, 'Propose the parts');
  const offers = await named(popup, 'textbox', 'What does it offer the person?');
  expect(await offers?.evaluate((field) => (field as HTMLTextAreaElement).value)).toContain('Four days a week');
  expect(await axeViolations(popup)).toEqual([]);
  await press(popup, 'Open the role');
  await shows(popup, 'Not yet');
});

test('what the role offers stands beside what her page shows she cares about', async () => {
  await press(popup, 'For them 3');
  const first = await popup.waitForSelector('section[aria-label="What to draw on"] li button');
  const words = await first?.evaluate((button) => (button as HTMLElement).innerText.replace(/\s+/g, ' '));
  expect(words).toMatch(/^Gauges and rivers, not dashboards Their page shows: “?I keep gauges honest/);
  expect(await axeViolations(popup)).toEqual([]);
});

const GOOD = [
  'Hi Ines,',
  'Nachtpegel made me hear a flood rise before I saw the numbers. You let the low notes linger where the gauge is slow.',
  'I look for an engineer for river models at the Tidewater Institute: four days a week, 68,000 EUR, in a team of five.',
  'Would you like to hear what the work is about? A plain no is fine too.',
  'Mira',
].join('\n\n');

test('the findings fall as the note improves', async () => {
  await fill(
    popup,
    'Your note',
    'Hi Ines,\n\nI was impressed by your background. We have an exciting opportunity. Send me your CV today!',
  );
  await shows(popup, 'Not yet');
  const bad = await findings();
  await fill(
    popup,
    'Your note',
    'Hi Ines,\n\nNachtpegel made me listen. We have an exciting opportunity for an engineer.',
  );
  const better = await findings();
  await fill(popup, 'Your note', GOOD);
  await shows(popup, 'Ready');
  const good = await findings();
  expect([bad > better, better > good]).toEqual([true, true]);
});

test('in German it is started in German, and a question that was asked is not offered again', async () => {
  expect(await written()).toBe(GOOD);
  await press(popup, 'Ask 6');
  await named(popup, 'button', 'What matters most to you in your work at the moment?');
  await pick(popup, 'Language', 'Deutsch');
  await named(popup, 'combobox', 'Address');
  await named(popup, 'button', 'Was ist dir an deiner Arbeit im Moment am wichtigsten?');
  // What was written stays as it was.
  expect(await written()).toBe(GOOD);
  await pick(popup, 'Language', 'English');
});

test('it is shown as she will read it', async () => {
  await press(popup, 'As they will read it');
  await shows(popup, 'Takes them about');
  expect(await axeViolations(popup)).toEqual([]);
  await press(popup, 'Back to writing');
  expect(await written()).toBe(GOOD);
});

/** How often the popup is closed while somebody types; 500 take some ten minutes: `ACQUAINT_CLOSES=500`. */
const CLOSES = Number(process.env.ACQUAINT_CLOSES ?? 12);

test(`closed at any moment of typing, ${CLOSES} times, it loses nothing`, {
  timeout: 60_000 + CLOSES * 5000,
}, async () => {
  const next = seeded(7);
  let typed = '';
  for (let round = 0; round < CLOSES; round += 1) {
    const field = await text();
    await field?.focus();
    await field?.evaluate((area) => {
      const { value } = area as HTMLTextAreaElement;
      (area as HTMLTextAreaElement).setSelectionRange(value.length, value.length);
    });
    const keys = 1 + Math.floor(next() * 8);
    for (let key = 0; key < keys; key += 1) {
      const letter = String.fromCharCode(97 + Math.floor(next() * 26));
      await popup.keyboard.press(letter as 'a');
      typed += letter;
    }
    await popup.close();
    popup = await chromium.clickAction(profile);
    await press(popup, 'Write a note');
    expect(await written()).toBe(GOOD + typed);
  }
});

test('copied, and put into the message box where the cursor stands: as if typed, and nothing is sent', async () => {
  await fill(popup, 'Your note', GOOD);
  await press(popup, 'Into the page');
  await shows(popup, 'Click into the message box of the page first');
  for (const box of ['plain', 'rich']) {
    await popup.close();
    await profile.bringToFront();
    await profile.focus(`#${box}`);
    popup = await chromium.clickAction(profile);
    await press(popup, 'Write a note');
    await press(popup, 'Into the page');
    await shows(popup, 'In the page');
    const inBox = await profile.$eval(`#${box}`, (field) =>
      field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText,
    );
    expect(inBox.replace(/\n+/g, '\n').trim()).toBe(GOOD.replace(/\n+/g, '\n'));
  }
  expect(await profile.evaluate(() => Number(document.body.dataset.noticed))).toBeGreaterThan(0);
  expect(await profile.title()).not.toBe('sent');
});

test('marked as sent, a follow-up is due in Today once its day has come', async () => {
  await press(popup, 'Mark as sent');
  await shows(popup, 'Marked as sent.');
  const panel = await chromium.browser.newPage();
  // Eight days later, as far as the panel knows.
  await panel.evaluateOnNewDocument(() => {
    const ahead = 8 * 86_400_000;
    const now = Date.now.bind(Date);
    Date.now = () => now() + ahead;
  });
  await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html#today`);
  await shows(panel, 'Ines Falk');
  await shows(panel, 'Follow-up due');
  expect(await axeViolations(panel)).toEqual([]);
});

test('the next note adds something new, with the thread in view, and the same again is noticed', async () => {
  popup = await chromium.clickAction(profile);
  await press(popup, 'Write a note');
  await shows(popup, 'What has been said (1)');
  expect(await written()).toContain('One thing I left out last time:');
  await fill(popup, 'Your note', GOOD);
  await shows(popup, 'of this is what you sent');
});
