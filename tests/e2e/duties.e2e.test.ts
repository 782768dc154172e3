import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, fill, named, pick, press, says, shows } from '../journey/gestures.ts';
import { LENA, serveOurPages } from '../journey/pages.ts';
import { axeViolations } from '../support/axe.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Watch } from '../support/watch.ts';
import type { WebServer } from '../support/web-server.ts';

/** What is owed to somebody, from being kept to being erased and let in again: each test goes on where the last one ended. */

let server: WebServer;
let chromium: Chromium;
let profile: Page;
let panel: Page;
const watches: Watch[] = [];
const folder = temporaryFolder('downloads');

beforeAll(async () => {
  server = await serveOurPages();
  chromium = await launchChromium({ extensionDir: chromeExtension(), server });
  await agree(chromium);
  profile = await chromium.openPage(LENA);
  panel = await chromium.extensionPage('sidepanel.html');
  watches.push(await chromium.watch(panel));
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder.path });
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
  folder.remove();
});

async function popup(): Promise<Page> {
  const opened = await chromium.clickAction(profile);
  watches.push(await chromium.watch(opened));
  return opened;
}

async function keep(): Promise<void> {
  const opened = await popup();
  await named(opened, 'button', 'Keep');
  await opened.keyboard.type('Met at the mapping days');
  await opened.keyboard.press('Enter');
  await shows(opened, 'Kept.');
  await opened.close();
}

async function open(): Promise<void> {
  await panel.bringToFront();
  await panel.waitForSelector('a[href^="#people/"]');
  await panel.click('a[href^="#people/"]');
  await shows(panel, 'What you owe them');
}

async function downloaded(ending: string): Promise<string> {
  const find = (): string | undefined => readdirSync(folder.path).find((name) => name.endsWith(ending));
  await expect.poll(find, { timeout: 10_000 }).toBeTruthy();
  return readFileSync(join(folder.path, find() ?? ''), 'utf8');
}

test('somebody kept is owed a notice within a month; it is given in their language and marked as served', async () => {
  await keep();
  await open();
  await shows(panel, 'a month after they were kept');
  await press(panel, 'Tell them');
  await pick(panel, 'Language', 'Français');
  const text = await named(panel, 'textbox', 'What they are told');
  const told = await text?.evaluate((field) => (field as HTMLTextAreaElement).value);
  expect(told).toContain('Bonjour Lena Aubry');
  expect(told).toContain('https://lena.example/');
  expect(told).toContain('finding engineers for the flood team');
  expect(await axeViolations(panel)).toEqual([]);
  await press(panel, 'Mark as served');
  await shows(panel, 'Français).');
  expect(await says(panel, 'a month after they were kept')).toBe(false);
  expect(await axeViolations(panel)).toEqual([]);
});

test('what is held on them is saved: a page that needs nothing else, and a file for machines with all of it', async () => {
  await press(panel, 'Save the page');
  const html = await downloaded('.html');
  await press(panel, 'Save the file for machines');
  const json = JSON.parse(await downloaded('.json'));
  expect(json).toMatchObject({ format: 'acquaint-held-1', person: { name: 'Lena Aubry' } });
  expect(json.events.map(({ body }: { body: { kind: string } }) => body.kind)).toEqual([
    'captured',
    'remarked',
    'noticed',
  ]);
  for (const words of ['Met at the mapping days', 'https://lena.example/', 'Bonjour Lena Aubry', 'Mira Sand'])
    expect(html).toContain(words);
  const values = json.person.facts.map(({ read }: { read: { value: unknown } }) => read.value);
  expect(values.length).toBeGreaterThan(5);

  // It opens anywhere, as what it is: read by a browser that knows nothing of us.
  const page = await chromium.browser.newPage();
  const watch = await chromium.watch(page);
  await page.goto(`file://${join(folder.path, 'what-we-hold.html')}`);
  const text = await page.evaluate(() => document.body.innerText);
  const texts = values.filter((value: unknown): value is string => typeof value === 'string');
  expect(texts.filter((value: string) => !text.includes(value))).toEqual([]);
  expect(watch.faults()).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
  await page.close();
});

test('erasing says what goes and what stays, and leaves nobody in the list', async () => {
  await panel.bringToFront();
  await press(panel, 'Erase …');
  await shows(panel, 'A keyed hash');
  expect(await axeViolations(panel)).toEqual([]);
  await press(panel, 'Erase for good');
  await shows(panel, 'Nothing is held of them but a keyed hash');
  await shows(panel, 'People 0');
  expect(await axeViolations(panel)).toEqual([]);
});

test('their page says that they were erased, and keeps nobody', async () => {
  const opened = await popup();
  await shows(opened, 'You erased somebody known by this address on');
  await opened.keyboard.press('Enter');
  expect(await says(opened, 'Kept.')).toBe(false);
  expect(await axeViolations(opened)).toEqual([]);
  await shows(panel, 'People 0');
  await opened.close();
});

test('for a reason they are let in again, and kept as somebody new', async () => {
  const opened = await popup();
  await press(opened, 'Let them be kept again');
  await fill(opened, 'Why may they be kept again?', 'She wrote to us herself');
  expect(await axeViolations(opened)).toEqual([]);
  await press(opened, 'Lift it');
  await press(opened, 'Keep');
  await shows(opened, 'Kept.');
  await shows(panel, 'People 1');
  await opened.close();
  await panel.goto(`${panel.url().split('#')[0]}#people`);
  await open();
  await shows(panel, 'a month after they were kept');
  expect(await says(panel, 'Met at the mapping days')).toBe(false);
});

test('roles and what was done are read by a screen reader without fault', async () => {
  await press(panel, 'Roles');
  await press(panel, 'New role …');
  await fill(panel, 'What is the work called?', 'Engineer for river models');
  await press(panel, 'Open the role');
  await press(panel, 'Purpose and balance');
  await fill(panel, 'Your weighing, in a few sentences', 'One note, and none after a no.');
  expect(await axeViolations(panel)).toEqual([]);
  await press(panel, 'Save');
  await shows(panel, 'One note, and none after a no.');
  const options = await chromium.extensionPage('options.html');
  watches.push(await chromium.watch(options));
  for (const words of ['Somebody erased', 'Somebody let in again', 'Purpose and balance noted'])
    await shows(options, words);
  expect(await says(options, 'Lena')).toBe(false);
  expect(await axeViolations(options)).toEqual([]);
});

test('all the while nothing complained, and no page of ours asked anyone for anything', () => {
  expect(watches.flatMap((watch) => watch.faults())).toEqual([]);
  const foreign = (url: string): boolean => !/^(chrome-extension|blob:chrome-extension):/.test(url);
  expect(watches.flatMap((watch) => watch.requests).filter(foreign)).toEqual([]);
});
