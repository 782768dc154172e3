import { deflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, named, press, shows } from '../journey/gestures.ts';
import { axeViolations } from '../support/axe.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { createWebServer, type WebServer } from '../support/web-server.ts';

/** A small picture of the person, cut from what the tab shows: only where the user wants it, and without a request. */

const HOME = 'https://vesna.example/';
/** A colour that stands nowhere else on the page. */
const RED = [200, 30, 60] as const;

let server: WebServer;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  server = await createWebServer({
    pages: [
      ['vesna.example/', page('<img src="/vesna-kolar.png" alt="Vesna Kolar" width="160" height="200">')],
      [
        'vesna.example/covered',
        page(
          '<img src="/vesna-kolar.png" alt="Vesna Kolar" width="160" height="200"><div style="position:fixed;inset:0;background:#fff8"></div>',
        ),
      ],
      ['vesna.example/vesna-kolar.png', { headers: { 'content-type': 'image/png' }, body: plainPng(320, 400, RED) }],
    ],
  });
  chromium = await launchChromium({ extensionDir: chromeExtension(), server });
  await agree(chromium);
  panel = await chromium.extensionPage('sidepanel.html');
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

const page = (picture: string): string => `<!doctype html><title>Vesna Kolar</title><link rel="icon" href="data:,">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Vesna Kolar","jobTitle":"Bridge engineer","image":"https://vesna.example/vesna-kolar.png"}</script>
  <main><p style="height:60px">Bridges</p>${picture}<h1>Vesna Kolar</h1><p>Bridge engineer at Spanwerk</p></main>`;

/** A picture of one colour, written by hand. */
function plainPng(width: number, height: number, [red, green, blue]: readonly [number, number, number]): Uint8Array {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([red, green, blue]))]);
  const chunk = (kind: string, body: Buffer): Buffer => {
    const typed = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(checksum(typed));
    return Buffer.concat([length, typed, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const start = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const wantPhotos = (photos: boolean): Promise<void> =>
  panel.evaluate(async (wanted) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), photos: wanted } });
  }, photos);

/** The extension's own part of the browser, in a page of ours. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

/** What is stored of pictures: their size in bytes and pixels, and the colour in their middle. */
const stored = () =>
  panel.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('acquaint');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<{ picture: Blob }[]>((resolve, reject) => {
      const request = db.transaction('photos').objectStore('photos').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    return Promise.all(
      rows.map(async ({ picture }) => {
        const bitmap = await createImageBitmap(picture);
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const colour = context?.getImageData(bitmap.width / 2, bitmap.height / 2, 1, 1).data;
        const { width, height } = bitmap;
        return { bytes: picture.size, kind: picture.type, width, height, colour: [...(colour ?? [])].slice(0, 3) };
      }),
    );
  });

async function keep(address: string, button: 'Keep' | 'Keep what is new'): Promise<Page> {
  const tab = await chromium.openPage(address);
  await tab.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const before = server.log.length;
  const popup = await chromium.clickAction(tab);
  const watch = await chromium.watch(popup);
  await named(popup, 'heading', 'Vesna Kolar');
  await press(popup, button);
  await shows(popup, 'Kept.');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(server.log.slice(before)).toEqual([]);
  expect(watch.faults()).toEqual([]);
  return popup;
}

test('unless the user wants pictures there are none, and initials stand for them', async () => {
  const popup = await keep(HOME, 'Keep');
  expect(await stored()).toEqual([]);
  expect(await popup.$eval('header [aria-hidden]', (avatar) => avatar.textContent)).toBe('VK');
  await press(popup, 'Undo');
  await named(popup, 'button', 'Keep');
});

test('a wanted picture is cut from the page, small, and kept with the person', async () => {
  await wantPhotos(true);
  const popup = await keep(HOME, 'Keep');
  const [one, ...more] = await stored();
  expect(more).toEqual([]);
  expect(one).toMatchObject({ width: 96, height: 96 });
  expect(one?.bytes).toBeLessThanOrEqual(16_000);
  expect(['image/webp', 'image/png']).toContain(one?.kind);
  RED.forEach((part, at) => {
    expect(Math.abs((one?.colour[at] ?? 0) - part)).toBeLessThan(12);
  });
  await popup.waitForSelector('header img[src^="blob:"]');
  expect(await axeViolations(popup)).toEqual([]);
  await panel.bringToFront();
  await panel.waitForSelector('a img[src^="blob:"]');
  expect(await axeViolations(panel)).toEqual([]);
});

test('undoing a keeping takes the picture away that it brought in', async () => {
  const popup = await keep(HOME, 'Keep what is new');
  expect(await stored()).toHaveLength(1);
  await press(popup, 'Undo');
  await named(popup, 'button', 'Keep what is new');
  expect(await stored()).toEqual([]);
});

test('what lies over the picture is not taken for it', async () => {
  await keep(`${HOME}covered`, 'Keep');
  expect(await stored()).toEqual([]);
});
