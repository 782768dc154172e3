import { afterAll, beforeAll, expect, test } from 'vitest';
import { LENA, serveOurPages } from '../journey/pages.ts';
import { firefoxExtension } from '../support/built.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import type { FirefoxPage } from '../support/firefox-page.ts';
import type { WebServer } from '../support/web-server.ts';
import { agree, fill, held, named, pick, press, says, shows, type } from './gestures.ts';

/** The whole main job in real Firefox, one step after the other: each test goes on where the last one ended. */

let server: WebServer;
let firefox: Firefox;
let profile: FirefoxPage;
let popup: FirefoxPage;
let sidebar: FirefoxPage;

const OPEN_LIST = '[aria-label="Open the list beside the page"]';

beforeAll(async () => {
  server = await serveOurPages();
  firefox = await launchFirefox({ extensionPath: firefoxExtension(), server });
  profile = await firefox.openPage(LENA);
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

test('before the user has agreed, the popup keeps nobody and points to the first page', async () => {
  popup = await firefox.clickAction(profile);
  await shows(popup, 'Before the first person');
  await firefox.closePopup();
});

test('the first page opened by itself, asks who signs and what for, and takes a yes', async () => {
  await agree(firefox);
});

test('a toolbar click shows who this is, each fact with its source', async () => {
  popup = await firefox.clickAction(profile);
  await named(popup, 'heading', 'Lena Aubry');
  await shows(popup, 'Sentier Libre');
  await shows(popup, 'structured data');
});

test('the popup opens the sidebar; Enter keeps, with the remark, and the sidebar shows them without a reload', async () => {
  sidebar = await firefox.openSidebar(popup, OPEN_LIST);
  await shows(sidebar, 'Nobody here yet');

  popup = await firefox.clickAction(profile);
  await named(popup, 'button', 'Keep');
  await type(popup, 'Met at the mapping days');
  await popup.press('Enter');
  await shows(popup, 'Kept.');
  await shows(sidebar, 'Lena Aubry');
});

test('keeping again recognises the person', async () => {
  popup = await firefox.clickAction(profile);
  await named(popup, 'button', 'Keep what is new');
  await popup.press('Enter');
  await shows(popup, 'You knew them already');
  await shows(sidebar, 'People 1');
});

const NOTE = [
  'Hi Lena,',
  'Hachure, in Rust, shades my own valley better than the printed map does. You solved the ridge lines without smoothing them away.',
  'I look for an engineer at the Tidewater Institute, whose river maps warn a town in time. Pay is open from the first mail.',
  'What would make a week like that worth your while, and is a plain no easier?',
].join('\n\n');

test('the note starts from a fact of their page, is about a role made here, and its draft survives closing', async () => {
  await press(popup, 'Write a note');
  expect(await held(popup, 'field', 'Your note')).toContain('I came across your');
  await shows(popup, 'Not yet');
  await pick(popup, 'Role', 'New role …');
  await fill(popup, 'What is the work called?', 'Engineer for river models');
  await press(popup, 'Open the role');

  await fill(popup, 'Your note', NOTE);
  await shows(popup, 'Ready');
  await firefox.closePopup();

  popup = await firefox.clickAction(profile);
  await press(popup, 'Write a note');
  expect(await held(popup, 'field', 'Your note')).toBe(NOTE);
  expect(await held(popup, 'list', 'Role')).toBe('Engineer for river models');
});

test('copy puts the note on the clipboard; marked as sent, the sidebar knows', async () => {
  await press(popup, 'Copy');
  await shows(popup, 'Copied');
  await popup.click(await named(popup, 'field', 'Your note'));
  await popup.press('Control', 'Enter');
  await shows(popup, 'Marked as sent.');
  await shows(sidebar, 'Contacted');
});

async function record(words: string, suggested: string): Promise<void> {
  popup = await firefox.clickAction(profile);
  await press(popup, 'Record an answer');
  await fill(popup, 'What they answered', words);
  expect(await held(popup, 'list', 'What it shows')).toBe(suggested);
  await press(popup, 'Record');
  await shows(popup, 'Recorded.');
}

test('a polite thanks makes no candidate; interest does, in popup and sidebar', async () => {
  await record('Thank you for writing, that is kind.', 'Thanked or acknowledged');
  await shows(popup, 'In conversation');
  expect(await says(popup, 'Candidate')).toBe(false);

  await record('That sounds really interesting, tell me more!', 'Said they are interested');
  await shows(popup, 'Candidate');
  await shows(sidebar, 'Candidate');
  await firefox.closePopup();
});

test('the timeline in the sidebar shows every event; taking the evidence back reverts the candidate', async () => {
  await sidebar.click('a[href^="#people/"]');
  for (const words of [
    'Kept from lena.example',
    'Your remark',
    'You wrote (Email)',
    'They wrote (Email)',
    'Said they are interested',
    'tell me more!',
  ])
    await shows(sidebar, words);
  await press(sidebar, 'Take back: Said they are interested');
  await shows(sidebar, 'In conversation');
  await press(sidebar, 'Take back: Something was taken back');
  await shows(sidebar, 'Candidate');
});

test('all the while nothing complained, and nothing was requested but the page', async () => {
  expect(await firefox.faults()).toEqual([]);
  const asked = server.log.map(({ host, path }) => host + path).filter((address) => !address.endsWith('/favicon.ico'));
  expect(asked).toEqual(['lena.example/']);
  expect([...new Set(firefox.wantedHosts)]).toEqual(['lena.example:443']);
});
