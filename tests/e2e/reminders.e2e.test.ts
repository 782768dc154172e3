import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, press, shows } from '../journey/gestures.ts';
import { serveOurPages } from '../journey/pages.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';
import type { WebServer } from '../support/web-server.ts';

/**
 * The built extension in a browser where the user has said yes to notifications. Nobody can press the browser's own question
 * in a test: the copy that runs here has the permission from the start, and is the same otherwise.
 */

let server: WebServer;
let chromium: Chromium;
let copy: TemporaryFolder;
let panel: Page;

/** What the extension's pages and its worker know the browser by. */
interface Notifications {
  getAll(): Promise<Record<string, boolean>>;
  clear(id: string): Promise<boolean>;
  onClicked: { dispatch(id: string): void };
}
declare const chrome: {
  notifications: Notifications;
  alarms: { create(name: string, when: { when: number }): Promise<void> };
};

beforeAll(async () => {
  copy = temporaryFolder('allowed');
  cpSync(chromeExtension(), copy.path, { recursive: true });
  const manifest = join(copy.path, 'manifest.json');
  const { optional_permissions: asked, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  expect(asked).toEqual(['notifications']);
  writeFileSync(manifest, JSON.stringify({ ...rest, permissions: [...rest.permissions, ...asked] }));
  server = await serveOurPages();
  chromium = await launchChromium({ extensionDir: copy.path, server });
  await agree(chromium);
  panel = await chromium.extensionPage('sidepanel.html');
  await press(panel, 'Load sample people');
  await shows(panel, '5 made-up people');
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
  copy?.remove();
});

const shown = async (): Promise<string[]> => Object.keys(await panel.evaluate(() => chrome.notifications.getAll()));

/** The hour is over: wakes the worker, also one that was stopped. */
const ring = (): Promise<void> => panel.evaluate(() => chrome.alarms.create('days', { when: Date.now() }));

/** Waits until this many notifications are on the screen. */
const seesNotifications = (count: number) => expect.poll(shown, { timeout: 30_000 }).toHaveLength(count);

test('what is due is told in notifications, one a person', async () => {
  await ring();
  await seesNotifications(3);
});

test('a worker that was stopped and wakes tells nobody twice', async () => {
  const [gone, ...left] = await shown();
  await panel.evaluate((id) => chrome.notifications.clear(id), gone ?? '');
  await (await chromium.serviceWorker()).close();
  // Who joins meanwhile shows when the worker has looked again.
  await press(panel, 'Remove samples');
  await press(panel, 'Load sample people');
  await shows(panel, '5 made-up people');
  await ring();
  await seesNotifications(left.length + 3);
  expect(await shown()).not.toContain(gone);
});

test('a click opens the person in Today', async () => {
  const [id] = await shown();
  const worker = await chromium.serviceWorker();
  const address = `chrome-extension://${chromium.extensionId}/sidepanel.html#today/${id}`;
  const opened = chromium.browser.waitForTarget((one) => one.url() === address);
  await worker.evaluate((clicked) => chrome.notifications.onClicked.dispatch(clicked), id ?? '');
  expect((await opened).url()).toBe(address);
  await expect.poll(shown).not.toContain(id);
});
