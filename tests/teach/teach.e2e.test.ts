import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

/** Point and teach, through the real popup, the real panel and a real click; each test goes on where the last one ended. */

let server: WebServer;
let chromium: Chromium;
let page: Page;
let panel: Page;
const watches: Watch[] = [];

beforeAll(async () => {
  server = await createWebServer();
  serveTove(server);
  chromium = await launchChromium({ extensionDir: chromeExtension(), server });
  await agree(chromium);
  page = await chromium.openPage(TOVE);
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

const popupOver = async (): Promise<Page> => {
  const popup = await chromium.clickAction(page);
  watches.push(await chromium.watch(popup));
  await named(popup, 'heading', 'Tove Lindqvist');
  return popup;
};

test('from the popup the panel opens at once where teaching starts', async () => {
  const popup = await popupOver();
  expect(await says(popup, 'moored near Ystad')).toBe(false);
  expect(await axeViolations(popup)).toEqual([]);
  await shoot(popup, 'teach-popup');
  await popup.close();
  panel = await openTeaching(chromium, page);
  watches.push(await chromium.watch(panel));
  await named(panel, 'heading', 'Point and teach');
  for (const scheme of ['dark', 'light']) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await panel.reload();
    await named(panel, 'heading', 'Point and teach');
    expect(await axeViolations(panel)).toEqual([]);
    await shoot(panel, `teach-panel-${scheme}`);
  }
});

describe('while the page is pointed at', () => {
  beforeEach(async () => {
    await traceOf(page);
  });

  test('a click teaches, and the page neither hears it nor keeps a trace of it', async () => {
    const before = await traceOf(page);
    await press(panel, 'Point at: Place');
    await covered(page);
    await shows(panel, 'Escape cancels');
    expect(await axeViolations(panel)).toEqual([]);
    await clickAt(page, '.mooring-place');
    await shows(panel, 'Learned: Place');
    await shows(panel, '“moored near Ystad”');
    await shows(panel, 'harbour.example/crew/*');
    expect(await axeViolations(panel)).toEqual([]);
    const after = await traceOf(page);
    expect(after.html).toBe(before.html);
    expect(after.globals).toEqual(before.globals);
    expect(after.heard).toEqual([]);
    expect(after.changes).toEqual(['childList of HTML +DIV -', 'childList of HTML + -DIV']);
  });

  test('it can be undone, and taught anew', async () => {
    await press(panel, 'Undo');
    await shows(panel, 'It was undone.');
    await press(panel, 'Point at: Place');
    await covered(page);
    await clickAt(page, '.mooring-place');
    await shows(panel, 'Learned: Place');
  });

  test.each(['light', 'dark'])('the bar over it is as good in the %s, and to a screen reader', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await press(panel, 'Point at: Place');
    await covered(page);
    const bar = barOf(page);
    expect(await bar?.evaluate(() => document.body.innerText)).toContain('Point at: Place');
    expect(await barSays(page)).toBe('“Tove Lindqvist”');
    expect(bar && (await axeViolations(bar))).toEqual([]);
    await shoot(page, `teach-${scheme}`);
    await press(panel, 'Cancel');
    await uncovered(page);
  });

  test('the page’s own button is not pressed by pointing at it, and what says nothing is not taken', async () => {
    await press(panel, 'Point at: Link');
    await covered(page);
    await clickAt(page, 'button');
    expect(await says(panel, 'Learned')).toBe(false);
    await page.keyboard.press('Escape');
    await shows(panel, 'Nothing was pointed at');
    await uncovered(page);
    const { heard, changes } = await traceOf(page);
    expect(heard).toEqual([]);
    expect(changes).toEqual(['childList of HTML +DIV -', 'childList of HTML + -DIV']);
  });

  test('the keys are enough: out, in and beside, and Enter picks', async () => {
    await press(panel, 'Point at: Skill');
    await covered(page);
    await page.bringToFront();
    // From the name out to its section, to the section beside, in to its heading, on to the list, and in to one of it.
    await pressKeys(page, 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter');
    await shows(panel, 'Learned: Skill');
    await shows(panel, '“Fortran · Harmonic analysis · Sounding”');
    await uncovered(page);
    expect((await traceOf(page)).heard).toEqual([]);
  });

  test('made-up events of the page pick nothing and cancel nothing', async () => {
    await press(panel, 'Point at: About');
    await covered(page);
    await page.evaluate(() => {
      const host = document.querySelector('html > div');
      for (const target of [window, document, host, document.querySelector('h1')])
        for (const event of [
          new MouseEvent('click', { bubbles: true, composed: true, clientX: 40, clientY: 40 }),
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
        ])
          target?.dispatchEvent(event);
      if (host?.shadowRoot) throw new Error('the shadow is open');
    });
    await shows(panel, 'Point at: About');
    expect(await page.$('html > div')).not.toBeNull();
    await press(panel, 'Cancel');
    await shows(panel, 'Nothing was pointed at');
    await uncovered(page);
  });

  test('a second pointing takes the place of the first', async () => {
    await press(panel, 'Point at: Headline');
    await covered(page);
    await panel.reload();
    await named(panel, 'heading', 'Point and teach');
    await press(panel, 'Point at: Headline');
    await covered(page);
    expect((await page.$$('html > div')).length).toBe(1);
    await clickAt(page, '.tagline');
    await shows(panel, '“Tide modeller who sails”');
    await uncovered(page);
  });
});

test('the next reading shows what was taught, with its source', async () => {
  await press(panel, 'Done');
  await named(panel, 'link', 'Today');
  await page.reload();
  const before = await traceOf(page);
  const popup = await popupOver();
  await showAll(popup);
  for (const words of ['moored near Ystad', 'taught: class', 'Harmonic analysis', 'Sounding'])
    await shows(popup, words);
  expect(await says(popup, 'Check this')).toBe(false);
  await popup.close();
  const after = await traceOf(page);
  expect(after.html).toBe(before.html);
  expect(after.globals).toEqual(before.globals);
  expect([after.heard, after.changes]).toEqual([[], []]);
});

test('when the site renames its classes it is still read', async () => {
  serveTove(server, renamed(PROFILE));
  await page.reload();
  const popup = await popupOver();
  await showAll(popup);
  for (const words of ['moored near Ystad', 'Sounding']) await shows(popup, words);
  expect(await says(popup, 'Check this')).toBe(false);
  await popup.close();
});

test('when the page has changed it says “check this”, and shows nothing wrong', async () => {
  serveTove(server, drifted(renamed(PROFILE)));
  await page.reload();
  const popup = await popupOver();
  await shows(popup, 'Check this');
  await showAll(popup);
  expect((await rowOf(popup, 'Place')).split('\n')).toEqual([
    'Place',
    'Check this',
    'It is no longer where you pointed. Look on the page, and point at it again.',
  ]);
  expect(await says(popup, 'moored near Ystad')).toBe(false);
  expect(await axeViolations(popup)).toEqual([]);
  await shoot(popup, 'teach-check');
  await popup.close();
});

test('all the while nothing complained, and no page of ours asked anyone for anything', () => {
  expect(watches.flatMap((watch) => watch.faults())).toEqual([]);
  expect(watches.flatMap((watch) => watch.requests).filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  const asked = server.log.map(({ host, path }) => host + path).filter((address) => !address.endsWith('/favicon.ico'));
  expect([...new Set(asked)]).toEqual(['harbour.example/crew/tove']);
});
