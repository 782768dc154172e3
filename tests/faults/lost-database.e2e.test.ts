import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { agree, says, shows } from '../journey/gestures.ts';
import { LENA, serveOurPages } from '../journey/pages.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium, SQLITE_INDEXED_DB } from '../support/chromium.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';
import type { WebServer } from '../support/web-server.ts';

/** The browser loses the whole database between two runs, as it has been seen to do; the panel shows what comes back. */

let server: WebServer;
let profile: TemporaryFolder;
let chromium: Chromium | null = null;

beforeAll(async () => {
  server = await serveOurPages();
});
afterAll(() => server?.close());

beforeEach(() => {
  profile = temporaryFolder('lost-database');
});
afterEach(async () => {
  await chromium?.kill();
  chromium = null;
  profile.remove();
});

async function launch(features: string[]): Promise<Chromium> {
  chromium = await launchChromium({ extensionDir: chromeExtension(), server, userDataDir: profile.path, features });
  return chromium;
}

async function keepLena(browser: Chromium): Promise<void> {
  await agree(browser);
  const popup = await browser.clickAction(await browser.openPage(LENA));
  await shows(popup, 'Lena Aubry');
  await popup.keyboard.press('Enter');
  await shows(popup, 'Kept.');
  await browser.kill();
}

/** Deletes the folders of the extension's databases, whichever back end made them. */
function loseDatabase(extensionId: string): void {
  const home = join(profile.path, 'Default', 'IndexedDB');
  const ours = readdirSync(home).filter((name) => name.includes(extensionId));
  expect(ours).not.toEqual([]);
  for (const name of ours) rmSync(join(home, name), { recursive: true });
}

test.each([
  ['LevelDB', []],
  ['SQLite', SQLITE_INDEXED_DB],
])('a database lost on %s comes back in the panel with a word about it, and is no first run', async (_, features) => {
  const before = await launch(features);
  await keepLena(before);
  loseDatabase(before.extensionId);

  const panel = await (await launch(features)).extensionPage('sidepanel.html');
  await shows(panel, 'Lena Aubry');
  await shows(panel, 'The browser lost some of its data');
  await shows(panel, '1 entries were restored from the second copy.');
  expect(await says(panel, 'Nobody here yet')).toBe(false);
  expect(await says(panel, 'could not be')).toBe(false);
});

test('a database and its journal lost together come back from the tail', async () => {
  const before = await launch([]);
  await keepLena(before);
  loseDatabase(before.extensionId);
  loseJournal();

  const panel = await (await launch([])).extensionPage('sidepanel.html');
  await shows(panel, 'The browser lost some of its data');
  await shows(panel, 'Lena Aubry');
});

test('a database lost with every copy is told as lost, not shown as a first run', async () => {
  const before = await launch([]);
  await keepLena(before);
  const again = await launch([]);
  const welcome = await again.extensionPage('welcome.html');
  await welcome.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: LocalArea } } }).chrome;
    const tail = Object.keys(await storage.local.get(null)).filter((key) => key.startsWith('tail-'));
    await storage.local.remove(tail);
  });
  await again.close();
  loseDatabase(before.extensionId);
  loseJournal();

  const panel = await (await launch([])).extensionPage('sidepanel.html');
  await shows(panel, 'The browser lost some of its data');
  await shows(panel, '1 entries could not be found anywhere.');
});

interface LocalArea {
  get(keys: null): Promise<Record<string, unknown>>;
  remove(keys: string[]): Promise<void>;
}

function loseJournal(): void {
  const files = join(profile.path, 'Default', 'File System');
  expect(existsSync(files)).toBe(true);
  rmSync(files, { recursive: true });
}
