import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusPages, hasCorpus } from '../../scripts/reading/corpus.mjs';
import { agree } from '../journey/gestures.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { createWebServer, type WebServer } from '../support/web-server.ts';

/** Pages that nobody here wrote, each once through the real popup. */

const pages = hasCorpus ? corpusPages() : [];

describe.runIf(hasCorpus)('the labelled pages through the real popup', () => {
  let server: WebServer;
  let chromium: Chromium;

  beforeAll(async () => {
    server = await createWebServer({
      fallback: ({ host, path }) => pages.find(({ url }) => isAt(new URL(url), host, path))?.html,
    });
    chromium = await launchChromium({ extensionDir: chromeExtension(), server });
    await agree(chromium);
  });

  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  test.each(pages)('$id: says who it is about, without a complaint or a request', async ({ url }) => {
    const page = await chromium.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const popup = await chromium.clickAction(page);
    const watch = await chromium.watch(popup);
    expect(await shown(popup)).toMatch(/^(person|many|nobody)$/);
    expect(watch.faults()).toEqual([]);
    expect(watch.requests.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([]);
    await page.close();
  });
});

const isAt = (url: URL, host: string, path: string): boolean =>
  url.host === host && (url.pathname + url.search === path || url.pathname === path);

/** What the popup came to: a person with a name, several people to tick, or nobody and the way to add somebody. */
async function shown(popup: Page): Promise<string> {
  const outcome = await popup.waitForFunction(
    () => {
      const text = document.body.innerText;
      // Where a site's terms restrict reading, the user is asked first, and here says yes to the visible page.
      if (text.includes('Before anything is read')) {
        [...document.querySelectorAll('button')].find((one) => one.textContent === 'The visible page')?.click();
        return null;
      }
      if (text.includes('about nobody in particular')) return 'nobody';
      if (document.querySelector('ul input[type=checkbox]')) return 'many';
      const name = document.querySelector('h1 bdi')?.textContent?.trim();
      return name && document.querySelector('form button[type=submit]') ? 'person' : null;
    },
    { timeout: 10_000 },
  );
  return String(await outcome.jsonValue());
}

test.runIf(!hasCorpus)('the labelled pages are not here, so they were skipped', () => {
  expect(pages).toEqual([]);
});
