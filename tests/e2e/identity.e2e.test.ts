import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../lib/domain/person.ts';
import { agree, named, press, says, shows } from '../journey/gestures.ts';
import { LENA, LENA_AT_WORK, LENA_LATER, serveOurPages } from '../journey/pages.ts';
import { axeViolations } from '../support/axe.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import type { WebServer } from '../support/web-server.ts';

/** The same person on a second site: suggested, merged, taken apart; and on her own page again, what changed. */

let server: WebServer;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  server = await serveOurPages();
  chromium = await launchChromium({ extensionDir: chromeExtension(), server });
  await agree(chromium);
  panel = await chromium.extensionPage('sidepanel.html');
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

/** Opens a page, clicks the toolbar button there and waits until the popup knows who it is. */
async function popupOn(address: string): Promise<Page> {
  const popup = await chromium.clickAction(await chromium.openPage(address));
  await named(popup, 'heading', 'Lena Aubry');
  return popup;
}

/** Everybody in the list, as stored. */
const people = (): Promise<Person[]> =>
  panel.evaluate(
    () =>
      new Promise<Person[]>((resolve, reject) => {
        const opening = indexedDB.open('acquaint');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('people').objectStore('people').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
        };
      }),
  );

/** What is known of each, and from which events: all but that they were one for a while. */
const known = async () =>
  (await people()).map(({ id, name, headline, org, location, keys, facts }) => ({
    ...{ id, name, headline, org, location, keys, facts },
  }));

let before: Awaited<ReturnType<typeof known>>;

test('on a second site, with nothing of hers alone, she is new; once kept she is suggested, with the reason', async () => {
  const first = await popupOn(LENA);
  await named(first, 'button', 'Keep');
  await first.keyboard.press('Enter');
  await shows(first, 'Kept.');
  expect(await says(first, 'Could be the same person')).toBe(false);

  const popup = await popupOn(LENA_AT_WORK);
  await named(popup, 'button', 'Keep');
  await popup.keyboard.press('Enter');
  await shows(popup, 'Could be the same person');
  await shows(popup, 'both with Sentier Libre');
  await shows(panel, 'People 2');
  expect(await axeViolations(popup)).toEqual([]);
  before = await known();
  expect(before).toHaveLength(2);

  await press(popup, 'Compare');
  await shows(popup, 'Head of maps');
  await shows(popup, 'Together:');
  expect(await axeViolations(popup)).toEqual([]);
});

test('merged from the list, she is one, and no fact is lost', async () => {
  await panel.bringToFront();
  await panel.click('a[href^="#people/"]');
  await press(panel, 'Compare');
  await shows(panel, 'Together:');
  expect(await axeViolations(panel)).toEqual([]);
  await press(panel, 'Merge');
  await shows(panel, 'Merged. Every fact');
  await shows(panel, 'People 1');
  const [one, ...more] = await known();
  expect(more).toEqual([]);
  const facts = before.flatMap((row) => row.facts.map(({ read }) => JSON.stringify([read.field, read.value])));
  expect(new Set(one?.facts.map(({ read }) => JSON.stringify([read.field, read.value])))).toEqual(new Set(facts));
  expect(before.flatMap(({ keys }) => keys).filter((key) => !one?.keys.includes(key))).toEqual([]);
});

test('undone, both are as they were', async () => {
  await press(panel, 'Undo');
  await shows(panel, 'People 2');
  expect(await known()).toEqual(before);
});

test('merged by name and taken apart from her own view, both are as they were again', async () => {
  await press(panel, 'Merge with someone …');
  await (await named(panel, 'textbox', 'Name'))?.type('lena');
  await (await panel.waitForSelector('dialog li button'))?.click();
  await press(panel, 'Merge');
  await shows(panel, 'Merged with Lena Aubry');
  await shows(panel, 'People 1');
  await press(panel, 'Take apart: Merged with Lena Aubry');
  await shows(panel, 'People 2');
  expect(await known()).toEqual(before);
});

test('said to be two, she is not suggested again', async () => {
  await press(panel, 'Not the same');
  await shows(panel, 'Noted that they are two.');
  await panel.reload();
  await shows(panel, 'What happened');
  expect(await says(panel, 'Could be the same person')).toBe(false);
});

test('her own page by another address: recognised, and what changed is told before and after keeping', async () => {
  const popup = await popupOn(LENA_LATER);
  await named(popup, 'button', 'Keep what is new');
  for (const words of ['Moved to Annecy, France (was Grenoble, France)', 'New project: Isohypse'])
    await shows(popup, words);
  expect(await axeViolations(popup)).toEqual([]);
  await popup.keyboard.press('Enter');
  await shows(popup, 'You knew them already');
  await shows(popup, 'New project: Isohypse');
  await shows(panel, 'People 2');
  await press(popup, 'Write a note');
  const text = await named(popup, 'textbox', 'Your note');
  expect(await text?.evaluate((field) => (field as HTMLTextAreaElement).value)).toContain('Isohypse');
});
