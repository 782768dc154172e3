import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, named, press, shows } from '../journey/gestures.ts';
import { LENA, serveOurPages, TEAM } from '../journey/pages.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';
import type { WebServer } from '../support/web-server.ts';

/** A page of an old version meets the database of a newer one: first while it is open, then from the start. */

let server: WebServer;
let profile: TemporaryFolder;
let chromium: Chromium;

const launch = () => launchChromium({ extensionDir: chromeExtension(), server, userDataDir: profile.path });

beforeAll(async () => {
  server = await serveOurPages();
  profile = temporaryFolder('newer-version');
  chromium = await launch();
  await agree(chromium);
  const popup = await chromium.clickAction(await chromium.openPage(LENA));
  await shows(popup, 'Lena Aubry');
  await popup.keyboard.press('Enter');
  await shows(popup, 'Kept.');
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
  profile?.remove();
});

/** Does what a newer version would do at its start: raises the version and adds a table. */
const upgrade = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('acquaint', 9990);
        request.onupgradeneeded = () =>
          request.result.createObjectStore('teams', { keyPath: 'id' }).put({ id: 'team-1' });
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
        request.onblocked = () => setTimeout(() => reject(new Error('still blocked after two seconds')), 2000);
      }),
  );

/** Every row of every table and every file of the journal, read past the product. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('acquaint');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await Promise.all(
      Array.from(db.objectStoreNames).map(
        (name) =>
          new Promise((resolve, reject) => {
            const request = db.transaction(name).objectStore(name).getAll();
            request.onsuccess = () => resolve([name, request.result]);
            request.onerror = () => reject(request.error);
          }),
      ),
    );
    const journal = await (await navigator.storage.getDirectory()).getDirectoryHandle('journal');
    const files = [];
    for await (const [name, file] of journal.entries())
      if (file instanceof FileSystemFileHandle) files.push([name, await (await file.getFile()).text()]);
    const { version } = db;
    db.close();
    return JSON.stringify({ version, rows, files: files.sort() });
  });

test('a panel left open lets go when a newer version comes, says so within two seconds, and stays shut', async () => {
  const panel = await chromium.extensionPage('sidepanel.html');
  await shows(panel, 'Lena Aubry');
  const elsewhere = await chromium.extensionPage('icon.svg');
  const started = performance.now();
  await upgrade(elsewhere);
  await shows(panel, 'Acquaint has been updated');
  expect(performance.now() - started).toBeLessThan(2000);
  await panel.bringToFront();
  await named(panel, 'button', 'Reload');
});

test('started afresh, the old version reads, offers the export, and changes nothing at all', async () => {
  await chromium.kill();
  chromium = await launch();
  const elsewhere = await chromium.extensionPage('icon.svg');
  const before = await everything(elsewhere);

  const panel = await chromium.extensionPage('sidepanel.html');
  await shows(panel, 'This data was written by a newer Acquaint');
  await shows(panel, 'Lena Aubry');
  await named(panel, 'button', 'Export everything');

  const popup = await chromium.clickAction(await chromium.openPage(TEAM));
  await shows(popup, 'This data was written by a newer Acquaint');
  await press(popup, 'Tick all');
  await press(popup, 'Keep 3');
  await shows(popup, 'Update to go on.');
  expect(await everything(elsewhere)).toBe(before);
  expect(JSON.parse(before).version).toBe(9990);
});

test('the export holds every row, those of unknown tables too', async () => {
  const panel = await chromium.extensionPage('sidepanel.html');
  await named(panel, 'button', 'Export everything');
  // The link is made and clicked at once; what it leads to is caught as it is made.
  const exported = await panel.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then(resolve);
          return make(blob);
        };
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((button) => button.textContent === 'Export everything')?.click();
      }),
  );
  const tables = JSON.parse(exported);
  expect(tables.teams).toEqual([{ id: 'team-1' }]);
  expect(tables.people).toMatchObject([{ name: 'Lena Aubry' }]);
  expect(tables.events).toHaveLength(1);
});
