import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, fill, named, pick, press, says, shows, welcomePage } from '../journey/gestures.ts';
import { LENA, serveOurPages } from '../journey/pages.ts';
import { axeViolations } from '../support/axe.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import type { Watch } from '../support/watch.ts';
import type { WebServer } from '../support/web-server.ts';

/** The whole main job, one step after the other, in one browser: each test goes on where the last one ended. */

let server: WebServer;
let chromium: Chromium;
let profile: Page;
let popup: Page;
let panel: Page;
const watches: Watch[] = [];

const clickToolbar = async (): Promise<Page> => {
  const opened = await chromium.clickAction(profile);
  watches.push(await chromium.watch(opened));
  return opened;
};

beforeAll(async () => {
  server = await serveOurPages();
  chromium = await launchChromium({ extensionDir: chromeExtension(), server });
  // The first page opens by itself and takes the focus: a popup that was open by then would close.
  await welcomePage(chromium);
  profile = await chromium.openPage(LENA);
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

test('before the user has agreed, the popup keeps nobody and points to the first page', async () => {
  popup = await clickToolbar();
  await shows(popup, 'Before the first person');
  expect(await axeViolations(popup)).toEqual([]);
  await popup.close();
});

test('the first page says what is kept and where, asks who signs and what for, and takes a yes', async () => {
  const welcome = await agree(chromium);
  expect(await axeViolations(welcome)).toEqual([]);
});

test('a toolbar click shows who this is, each fact with its source', async () => {
  popup = await clickToolbar();
  await named(popup, 'heading', 'Lena Aubry');
  await shows(popup, 'Sentier Libre');
  await shows(popup, 'structured data');
  expect(await axeViolations(popup)).toEqual([]);
});

test('Enter keeps, with the remark, and the panel shows them at once without a reload', async () => {
  panel = await chromium.extensionPage('sidepanel.html');
  watches.push(await chromium.watch(panel));
  await shows(panel, 'Nobody here yet');
  expect(await axeViolations(panel)).toEqual([]);

  popup = await clickToolbar();
  await named(popup, 'button', 'Keep');
  await popup.keyboard.type('Met at the mapping days');
  await popup.keyboard.press('Enter');
  await shows(popup, 'Kept.');
  await shows(panel, 'Lena Aubry');
  expect(await axeViolations(popup)).toEqual([]);
});

test('keeping again recognises the person', async () => {
  popup = await clickToolbar();
  await named(popup, 'button', 'Keep what is new');
  await popup.keyboard.press('Enter');
  await shows(popup, 'You knew them already');
  await shows(panel, 'People 1');
});

test('the note starts from a fact of their page, and a gap is not yet ready', async () => {
  await press(popup, 'Write a note');
  const text = await named(popup, 'textbox', 'Your note');
  const start = await text?.evaluate((field) => (field as HTMLTextAreaElement).value);
  expect(start).toContain('Hi Lena,');
  expect(start).toContain('I came across your project Hachure.');
  await shows(popup, 'Not yet');
  expect(await axeViolations(popup)).toEqual([]);
});

test('a role is opened in the popup and picked', async () => {
  await pick(popup, 'Role', 'New role …');
  await fill(popup, 'What is the work called?', 'Engineer for river models');
  await fill(popup, 'What does it offer the person?', 'Your maps warn a town in time\nFour days a week');
  expect(await axeViolations(popup)).toEqual([]);
  await press(popup, 'Open the role');
  await press(popup, 'For them 2');
  await named(popup, 'button', 'Four days a week');
  const role = await named(popup, 'combobox', 'Role');
  expect(await role?.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text)).toBe(
    'Engineer for river models',
  );
});

const NOTE = [
  'Hi Lena,',
  'Hachure, in Rust, shades my own valley better than the printed map does. You solved the ridge lines without smoothing them away.',
  'I look for an engineer at the Tidewater Institute, whose river maps warn a town in time. Pay is open from the first mail.',
  'What would make a week like that worth your while, and is a plain no easier?',
].join('\n\n');

test('the findings fall as the note improves, and the draft survives closing at any keystroke', async () => {
  await fill(popup, 'Your note', NOTE);
  await shows(popup, 'Ready');
  await popup.keyboard.type(' ');
  await popup.keyboard.type('Mira');
  await popup.close();

  popup = await clickToolbar();
  await press(popup, 'Write a note');
  const text = await named(popup, 'textbox', 'Your note');
  expect(await text?.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(`${NOTE} Mira`);
});

test('copy puts the note on the clipboard; marked as sent it is in the timeline', async () => {
  await press(popup, 'Copy');
  await shows(popup, 'Copied');
  await popup.focus('textarea');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Control');
  await shows(popup, 'Marked as sent.');
  await shows(panel, 'Contacted');
  await press(popup, 'Write a note');
  await shows(popup, 'Your last note is less than five days old.');
});

async function record(words: string, shown: string): Promise<void> {
  popup = await clickToolbar();
  await press(popup, 'Record an answer');
  await fill(popup, 'What they answered', words);
  const meaning = await named(popup, 'combobox', 'What it shows');
  expect(await meaning?.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text)).toBe(shown);
  await press(popup, 'Record');
  await shows(popup, 'Recorded.');
}

test('a polite thanks is an answer and makes no candidate', async () => {
  await record('Thank you for writing, that is kind.', 'Thanked or acknowledged');
  await shows(popup, 'In conversation');
  expect(await says(popup, 'Candidate')).toBe(false);
});

test('interest makes the candidate by itself, in popup and panel', async () => {
  await record('That sounds really interesting, tell me more!', 'Said they are interested');
  await shows(popup, 'Candidate');
  await shows(panel, 'Candidate');
});

test('the timeline shows every event; taking the evidence back reverts the candidate', async () => {
  await panel.bringToFront();
  await panel.click('a[href^="#people/"]');
  for (const words of [
    'Kept from lena.example',
    'Your remark',
    'You wrote (Email)',
    'They wrote (Email)',
    'Said they are interested',
    'tell me more!',
  ])
    await shows(panel, words);
  expect(await axeViolations(panel)).toEqual([]);
  await press(panel, 'Take back: Said they are interested');
  await shows(panel, 'In conversation');
  await shows(panel, 'Something was taken back');
  await press(panel, 'Take back: Something was taken back');
  await shows(panel, 'Candidate');
});

test('their withdrawal reverts it too, and "please stop" ends all notes', async () => {
  await record('I have thought about it and am no longer interested.', 'Took their interest back');
  await shows(panel, 'Declined');
  await record('Please stop writing to me.', 'Asked for no more contact');
  await shows(popup, 'No note can be written.');
});

test('all the while nothing complained, and no page of ours asked anyone for anything', () => {
  expect(watches.flatMap((watch) => watch.faults())).toEqual([]);
  expect(watches.flatMap((watch) => watch.requests).filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  const asked = server.log.map(({ host, path }) => host + path).filter((address) => !address.endsWith('/favicon.ico'));
  expect(asked).toEqual(['lena.example/']);
});
