/** A made-up site that listens to everything and allows nothing, and the ways to point at things on it. */
import type { KeyInput, Page } from 'puppeteer-core';
import type { Chromium } from '../support/chromium.ts';
import type { WebServer } from '../support/web-server.ts';
import { PROFILE } from './pages.ts';

export const TOVE = 'https://harbour.example/crew/tove';

/** No style, no frame, no picture: what the extension draws must not need the page's leave. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; frame-src 'none'; require-trusted-types-for 'script'";

/** Hears every event at the first place there is, before anything else could, and sees every change. */
const SPY = `<script>
  window.heard = [];
  for (const type of ['pointerdown','pointerup','mousedown','mouseup','mousemove','click','auxclick','keydown','keypress','keyup','message','securitypolicyviolation'])
    window.addEventListener(type, (event) => window.heard.push(type + (event.isTrusted ? '' : ' (made up)')), true);
  window.changes = [];
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records)
      window.changes.push(type + ' of ' + target.nodeName + ' +' + [...addedNodes].map((one) => one.nodeName) + ' -' + [...removedNodes].map((one) => one.nodeName));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

export const serveTove = (server: WebServer, html: string = PROFILE): void =>
  server.route('harbour.example', '/crew/tove', {
    headers: { 'content-security-policy': POLICY },
    body: html
      .replace('</footer>', `</footer><button onclick="heard.push('pressed')">Follow</button>`)
      .replace('</body>', `${SPY}</body>`),
  });

declare global {
  interface Window {
    heard: string[];
    changes: string[];
  }
}

export interface Trace {
  html: string;
  globals: string[];
  heard: string[];
  changes: string[];
}

/** What the page can see of itself, and what it heard and saw since it was last asked. */
export const traceOf = (page: Page): Promise<Trace> =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: [...Object.getOwnPropertyNames(window), `${window.length} frames`],
    heard: window.heard.splice(0),
    changes: window.changes.splice(0),
  }));

/** The popup's way to the panel. */
export async function openTeaching(chromium: Chromium, page: Page): Promise<Page> {
  const popup = await chromium.clickAction(page);
  await popup.waitForSelector('::-p-aria([name="Something missing or wrong? Point at it"])');
  return chromium.openPanel(popup, '::-p-aria([name="Something missing or wrong? Point at it"])');
}

/** Waits until the page is covered. */
export const covered = (page: Page) => page.waitForSelector('html > div', { timeout: 10_000 });
export const uncovered = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('html > div'), { timeout: 10_000 });

/** The overlay's own frame. */
export const barOf = (page: Page) => page.frames().find((frame) => frame !== page.mainFrame());

/** Clicks where an element is, whatever lies over it. */
export async function clickAt(page: Page, selector: string): Promise<void> {
  const { x, y } = await hoverAt(page, selector);
  await page.mouse.click(x, y);
}

/** Moves the mouse to where an element is, and says where that is. */
export async function hoverAt(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const { x, y } = await page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    return { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
  });
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  return { x, y };
}

export const pressKeys = async (page: Page, ...keys: KeyInput[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What the overlay's bar says would be read. */
export const barSays = async (page: Page): Promise<string> =>
  (await barOf(page)?.$eval('[role=status]', (status) => status.textContent)) ?? '';

/** Opens the whole list where it is cut. */
export const showAll = (popup: Page): Promise<void> =>
  popup.$$eval('button', (all) => all.find((one) => one.textContent?.startsWith('Show all'))?.click());

/** What the row of a field says. */
export const rowOf = (popup: Page, field: string): Promise<string> =>
  popup.$$eval(
    'section li',
    (rows, label) => rows.find((one) => one.querySelector(':scope > span')?.textContent === label)?.innerText ?? '',
    field,
  );
