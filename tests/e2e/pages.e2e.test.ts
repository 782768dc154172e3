import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, fill, named, press, shows } from '../journey/gestures.ts';
import { ARTICLE, LENA, MOVING_APP, serveOurPages, TEAM } from '../journey/pages.ts';
import { axeViolations } from '../support/axe.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import type { WebServer } from '../support/web-server.ts';

/** What the popup does with other pages than a profile, and what it never does. */

let server: WebServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await serveOurPages();
  chromium = await launchChromium({ extensionDir: chromeExtension(), server });
  await agree(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

test('without a gesture nothing is read: the popup opened as a tab is refused the page', async () => {
  await chromium.openPage(LENA);
  const tab = await chromium.extensionPage('popup.html');
  await shows(tab, 'The browser lets no extension read this page.');
});

test('a page of the browser itself can not be read, and says so', async () => {
  const page = await chromium.openPage('chrome://version/');
  const popup = await chromium.clickAction(page);
  await shows(popup, 'The browser lets no extension read this page.');
  expect(await axeViolations(popup)).toEqual([]);
});

test('several people are listed, and only the ticked are kept', async () => {
  const page = await chromium.openPage(TEAM);
  const popup = await chromium.clickAction(page);
  await shows(popup, '3 people on this page');
  expect(await axeViolations(popup)).toEqual([]);
  await popup.click('li:nth-child(2) input');
  await press(popup, 'Keep 1');
  await shows(popup, 'Kept one person.');
  const panel = await chromium.extensionPage('sidepanel.html');
  await shows(panel, 'Marek Sova');
  await shows(panel, 'People 1');
  await panel.close();
});

test('an article is about nobody; its author can be added by hand', async () => {
  const page = await chromium.openPage(ARTICLE);
  const popup = await chromium.clickAction(page);
  await shows(popup, 'This page is about nobody in particular');
  await shows(popup, 'It is an article.');
  expect(await axeViolations(popup)).toEqual([]);
  await fill(popup, 'Headline', 'Surveyor who writes');
  await press(popup, 'Add');
  await shows(popup, 'Odile Perrin was added.');
});

test('an app that has moved on in place is read once it shows who belongs to its address', async () => {
  const page = await chromium.openPage(MOVING_APP);
  await page.click('button');
  const popup = await chromium.clickAction(page);
  await shows(popup, 'Ben Osei');
  await shows(popup, 'Letter cutter');
  expect(await popup.evaluate(() => document.body.innerText)).not.toContain('Quill');
});

test('a keeping can be undone, and the one kept is gone', async () => {
  const page = await chromium.openPage(LENA);
  const popup = await chromium.clickAction(page);
  await named(popup, 'button', 'Keep');
  await popup.keyboard.press('Enter');
  await shows(popup, 'Kept.');
  await press(popup, 'Undo');
  await named(popup, 'button', 'Keep');
});

test('words typed and Enter pressed before the interface is there are not lost', async () => {
  const page = await chromium.openPage(LENA);
  const popup = await chromium.clickAction(page);
  await popup.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await popup.keyboard.type('typed at once');
  await popup.keyboard.press('Enter');
  await shows(popup, 'Kept.');
  const panel = await chromium.extensionPage('sidepanel.html');
  await shows(panel, 'Lena Aubry');
  await (await panel.waitForSelector('a ::-p-text(Lena Aubry)'))?.click();
  await shows(panel, 'typed at once');
  await panel.close();
});

test('samples are loaded to look around, and removed in one step without touching the others', async () => {
  const welcome = await chromium.extensionPage('welcome.html');
  await press(welcome, 'Load sample people');
  const opened = await chromium.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  const panel = await opened.asPage();
  await shows(panel, 'Inês Brandão');
  await shows(panel, 'Candidate');
  await press(panel, 'Remove samples');
  await panel.waitForFunction(() => !document.body.innerText.includes('Inês'));
  await shows(panel, 'Lena Aubry');
});
