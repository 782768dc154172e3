import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, named, press, says, shows } from '../journey/gestures.ts';
import { axeViolations } from '../support/axe.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { shoot } from '../support/screenshots.ts';
import type { Watch } from '../support/watch.ts';
import { createWebServer, type WebServer } from '../support/web-server.ts';
import {
  barOf,
  barSays,
  clickAt,
  covered,
  hoverAt,
  openTeaching,
  pressKeys,
  rowOf,
  serveTove,
  showAll,
  TOVE,
  traceOf,
  uncovered,
} from './harbour.ts';
import { drifted, PROFILE, renamed } from './pages.ts';

/** A history that the reader misses, taught by pointing at one entry of it; each test goes on where the last one ended. */

let server: WebServer;
let chromium: Chromium;
let page: Page;
let panel: Page;
const watches: Watch[] = [];

const JOBS = [
  'Harbour pilot, Kråkholmen Port (2019 – today)',
  'Research engineer, Tidal Institute (2014 – 2019)',
  'Deckhand, Ferry Line Ystad (2011 – 2014)',
] as const;

beforeAll(async () => {
  server = await createWebServer();
  serveTove(server);
  chromium = await launchChromium({ extensionDir: chromeExtension(), server });
  await agree(chromium);
  page = await chromium.openPage(TOVE);
  panel = await openTeaching(chromium, page);
  watches.push(await chromium.watch(panel));
  await named(panel, 'heading', 'Point and teach');
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

/** The popup over the page as it is now, with all that was read. */
const popupOver = async (html: string = PROFILE): Promise<Page> => {
  serveTove(server, html);
  await page.reload();
  await traceOf(page);
  const popup = await chromium.clickAction(page);
  watches.push(await chromium.watch(popup));
  await named(popup, 'heading', 'Tove Lindqvist');
  await showAll(popup);
  return popup;
};

test('what is no such record is not learned', async () => {
  await press(panel, 'Point at: Experience');
  await covered(page);
  await clickAt(page, '.crafts li');
  await shows(panel, 'No such thing could be read there');
  await uncovered(page);
});

test('of a history one entry is enough, by the keys alone, and it can be undone', async () => {
  await traceOf(page);
  const before = await traceOf(page);
  await press(panel, 'Point at: Experience');
  await covered(page);
  await page.bringToFront();
  await pressKeys(page, 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight');
  expect(await barSays(page)).toMatch(/^3 such entries: “Research engineer · Tidal Institute · 2014 – 2019 · .*”$/);
  // Up takes more, down less.
  await pressKeys(page, 'ArrowUp');
  expect(await barSays(page)).toMatch(/^“Harbour pilot .* Deckhand .*”$/);
  await pressKeys(page, 'ArrowDown', 'ArrowRight', 'Enter');
  await shows(panel, 'Learned: Experience');
  for (const job of JOBS) await shows(panel, job);
  await uncovered(page);
  const after = await traceOf(page);
  expect(after.html).toBe(before.html);
  expect(after.globals).toEqual(before.globals);
  expect(after.heard).toEqual([]);
  expect(after.changes).toEqual(['childList of HTML +DIV -', 'childList of HTML + -DIV']);
  expect(await axeViolations(panel)).toEqual([]);
  await shoot(panel, 'teach-learned');
  await press(panel, 'Undo');
  await shows(panel, 'It was undone.');
});

test.each(['light', 'dark'])('a click anywhere in an entry means the whole of it, shown in the %s', async (scheme) => {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await press(panel, 'Point at: Experience');
  await covered(page);
  await hoverAt(page, '.berth:nth-child(2) .b-where');
  expect(await barSays(page)).toContain('Research engineer');
  await shoot(page, `teach-entry-${scheme}`);
  const bar = barOf(page);
  expect(bar && (await axeViolations(bar))).toEqual([]);
  await clickAt(page, '.berth:nth-child(2) .b-where');
  await shows(panel, 'Learned: Experience');
  await uncovered(page);
});

test('the next reading shows every entry, and the page hears nothing of it', async () => {
  await press(panel, 'Done');
  const popup = await popupOver();
  for (const job of JOBS) await shows(popup, job);
  expect(await says(popup, 'Check this')).toBe(false);
  await popup.close();
  const { heard, changes } = await traceOf(page);
  expect([heard, changes]).toEqual([[], []]);
});

test('when the site renames its classes every entry is still read', async () => {
  const popup = await popupOver(renamed(PROFILE));
  for (const job of JOBS) await shows(popup, job);
  expect(await says(popup, 'Check this')).toBe(false);
  await popup.close();
});

test('an entry that can’t be read is not shown, and the field says that some could not', async () => {
  const popup = await popupOver(
    renamed(PROFILE).replace(/<p class="[^"]+">Deckhand.*?2014<\/p>/s, '<p>Ask her about the rest</p>'),
  );
  await shows(popup, JOBS[0]);
  expect((await rowOf(popup, 'Experience')).split('\n')).toEqual([
    'Experience',
    'Check this',
    'Some of these entries could not be read. Look on the page for the rest.',
  ]);
  expect(await says(popup, 'Ask her about')).toBe(false);
  await popup.close();
});

test('when something else stands there it says “check this”, and shows nothing wrong', async () => {
  const popup = await popupOver(drifted(renamed(PROFILE)));
  await shows(popup, 'Check this');
  expect((await rowOf(popup, 'Experience')).split('\n')).toEqual([
    'Experience',
    'Check this',
    'It is no longer where you pointed. Look on the page, and point at it again.',
  ]);
  for (const words of ['Harbour pilot', 'Kråkholmen']) expect(await says(popup, words)).toBe(false);
  await popup.close();
});

test('all the while nothing complained', () => {
  expect(watches.flatMap((watch) => watch.faults())).toEqual([]);
});
