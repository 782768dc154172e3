/** The main job, shown: opened for a person to try, or walked step by step with a screenshot of each. */
import type { Page } from 'puppeteer-core';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { shoot } from '../support/screenshots.ts';
import { agree, fill, named, pick, press, shows } from './gestures.ts';
import { LENA, serveOurPages } from './pages.ts';

type Say = (sentence: string) => void;

/** Opens Chromium with the extension on a sample page and waits until it is closed. */
export async function tryIt(say: Say): Promise<void> {
  const server = await serveOurPages();
  const chromium = await launchChromium({ extensionDir: chromeExtension(), server, headless: false });
  await chromium.openPage(LENA);
  say('Chromium is open on a made-up profile page, with Acquaint in it and a fresh profile.');
  say(
    '1. Read the first page and say yes. 2. On the profile page click the Acquaint button (behind the puzzle piece), or',
  );
  say('press Ctrl+Shift+E. 3. Press Enter to keep her, then N to write a note. Close the window when you are done.');
  await new Promise((resolve) => chromium.browser.once('disconnected', resolve));
  await server.close();
}

/** Walks the whole journey headless, says what happens, and leaves a picture of every step. */
export async function walk(folder: string, say: Say): Promise<void> {
  const server = await serveOurPages();
  const chromium = await launchChromium({
    extensionDir: chromeExtension(),
    server,
    args: ['--screen-info={2800x2200 devicePixelRatio=2}', '--window-size=1300,1000'],
  });
  let step = 0;
  const picture = async (page: Page, name: string, sentence: string): Promise<void> => {
    step += 1;
    const path = await shoot(page, `${step}-${name}`, folder);
    say(`${step}. ${sentence}\n   ${path}`);
  };
  try {
    await steps(chromium, picture);
    const asked = new Set(server.log.map(({ host }) => host));
    say(`Done. Hosts asked for anything in all this time: ${[...asked].join(', ')}, the profile page itself.`);
  } finally {
    await chromium.close();
    await server.close();
  }
}

type Picture = (page: Page, name: string, sentence: string) => Promise<void>;

async function steps(chromium: Chromium, picture: Picture): Promise<void> {
  const welcome = await agree(chromium);
  await picture(welcome, 'welcome', 'First run: what is kept, where and why; the user said yes.');
  const profile = await chromium.openPage(LENA);
  await picture(profile, 'profile', 'A profile page, as anybody sees it.');
  await keep(await chromium.clickAction(profile), picture);
  await write(await chromium.clickAction(profile), picture);
  await answer(await chromium.clickAction(profile), picture);
  await review(chromium, picture);
}

async function keep(popup: Page, picture: Picture): Promise<void> {
  await named(popup, 'heading', 'Lena Aubry');
  await picture(popup, 'who-this-is', 'A click on the toolbar button: who this is, each fact with its source.');
  await popup.keyboard.type('Maps for the flood team?');
  await popup.keyboard.press('Enter');
  await shows(popup, 'Kept.');
  await picture(popup, 'kept', 'Enter keeps her, in the database and its second copy.');
  await popup.close();
}

const NOTE = [
  'Hi Lena,',
  'Hachure, in Rust, shades my own valley better than the printed map does. You solved the ridge lines without smoothing them away.',
  'The Tidewater Institute looks for someone whose river maps warn a town in time: four days a week, pay open from the first mail.',
  'Is that a problem you would like to hear more about? A plain no is fine too.',
  'Mira',
].join('\n\n');

async function write(popup: Page, picture: Picture): Promise<void> {
  await press(popup, 'Write a note');
  await pick(popup, 'Role', 'New role …');
  await fill(popup, 'What is the work called?', 'Engineer for river models');
  await fill(popup, 'What does it offer the person?', 'Your maps warn a town in time\nFour days a week');
  await press(popup, 'Open the role');
  await shows(popup, 'Not yet');
  await picture(popup, 'note-started', 'A note is started from a fact of her page; its gaps are not ready to be sent.');
  await fill(popup, 'Your note', NOTE);
  await shows(popup, 'Ready');
  await picture(popup, 'note-ready', 'The findings have gone; what rests on a fact of her page is marked.');
  await press(popup, 'Mark as sent');
  await shows(popup, 'Marked as sent.');
  await popup.close();
}

async function answer(popup: Page, picture: Picture): Promise<void> {
  await press(popup, 'Record an answer');
  await fill(
    popup,
    'What they answered',
    'Nobody ever asks about the ridge lines. That sounds interesting, tell me more!',
  );
  await shows(popup, 'makes them a candidate');
  await picture(popup, 'answer', 'Her answer is pasted: what it shows is suggested, the user decides.');
  await press(popup, 'Record');
  await shows(popup, 'Candidate');
  await popup.close();
}

async function review(chromium: Chromium, picture: Picture): Promise<void> {
  const welcome = await chromium.extensionPage('welcome.html');
  await press(welcome, 'Load sample people');
  const target = await chromium.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
  const panel = await target.asPage();
  await panel.bringToFront();
  await panel.setViewport({ width: 1080, height: 820, deviceScaleFactor: 2 });
  await (await panel.waitForSelector('a ::-p-text(Lena Aubry)'))?.click();
  await shows(panel, 'What happened');
  await picture(
    panel,
    'panel',
    'The panel as a full tab: her standing and why, beside made-up people to look around with.',
  );
  await panel.setViewport({ width: 360, height: 720, deviceScaleFactor: 2 });
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await (await named(panel, 'button', 'Back'))?.click();
  await (await named(panel, 'link', 'Today'))?.click();
  await shows(panel, 'You owe a reply');
  await picture(panel, 'today', 'Today, in the dark: who waits for an answer, and what is due.');
}
