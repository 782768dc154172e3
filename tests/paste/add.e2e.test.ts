import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, fill, named, press, shows } from '../journey/gestures.ts';
import { ARTICLE, serveOurPages } from '../journey/pages.ts';
import { axeViolations } from '../support/axe.ts';
import { chromeExtension } from '../support/built.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Watch } from '../support/watch.ts';
import type { WebServer } from '../support/web-server.ts';
import { pdfFile } from './pdf-file.ts';
import { linkedInPdf, longPdf } from './pdf-profiles.ts';
import { PROFILES } from './profiles.ts';

/** Text pasted and files given, in the built extension under its real policy: read, kept, listed, and nothing requested. */

let server: WebServer;
let chromium: Chromium;
let panel: Page;
const watches: Watch[] = [];
const folder = temporaryFolder('files');

beforeAll(async () => {
  server = await serveOurPages();
  chromium = await launchChromium({ extensionDir: chromeExtension(), server });
  await agree(chromium);
  panel = await chromium.extensionPage('sidepanel.html');
  watches.push(await chromium.watch(panel));
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
  folder.remove();
});

const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder.path, name);
  writeFileSync(path, bytes);
  return path;
};

async function give(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(path);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.waitForSelector('textarea');
  await page.$eval(
    'textarea',
    (area, words) => {
      area.focus();
      document.execCommand('selectAll');
      document.execCommand('insertText', false, words);
    },
    text,
  );
}

test('the panel has a view for adding somebody, without fault for a screen reader', async () => {
  await press(panel, 'Add somebody');
  await named(panel, 'textbox', 'Paste what their page says');
  expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  expect(await axeViolations(panel)).toEqual([]);
});

test('a text that names nobody says so, and stays', async () => {
  await fill(panel, 'Paste what their page says', 'only a few words about rivers');
  await press(panel, 'Read it');
  await shows(panel, 'No name was found in it.');
  expect(await panel.$eval('textarea', (area) => area.value)).toBe('only a few words about rivers');
  expect(await axeViolations(panel)).toEqual([]);
});

test('a pasted profile is shown with its sources, kept with Enter, undone, kept again and listed', async () => {
  await paste(panel, PROFILES[0]?.text ?? '');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Control');
  await named(panel, 'heading', 'Maren Holt');
  await shows(panel, 'Senior River Modeller');
  await shows(panel, 'text you gave');
  expect(await axeViolations(panel)).toEqual([]);
  await panel.keyboard.type('Met at the flood days');
  await panel.keyboard.press('Enter');
  await shows(panel, 'Kept.');
  await shows(panel, 'People 1');
  await press(panel, 'Undo');
  await shows(panel, 'Nobody here yet');
  await press(panel, 'Keep');
  await shows(panel, 'People 1');
  await press(panel, 'Show in the list');
  await shows(panel, 'Kept from a text you gave');
  expect(await axeViolations(panel)).toEqual([]);
});

test('a profile saved as PDF is read, kept, and known again when it is given again', async () => {
  const path = file('Profile.pdf', linkedInPdf());
  for (const button of ['Keep', 'Keep what is new']) {
    await press(panel, 'Add somebody');
    await give(panel, path);
    await named(panel, 'heading', 'Nadia Verrill');
    await shows(panel, 'Institute of Moving Shores');
    await press(panel, button);
    await shows(panel, 'Kept.');
    await shows(panel, 'People 2');
    await press(panel, 'Show in the list');
    await shows(panel, 'Kept from a PDF');
  }
});

test('a page printed by the browser itself is read: fonts inside, two columns', async () => {
  const page = await chromium.openPage('about:blank');
  await page.setContent(`<body style="display:grid;grid-template-columns:190px 1fr;gap:40px;font:14px sans-serif">
    <div><h2>Contact</h2><p>rune@elvestad.example</p><h2>Skills</h2><ul><li>Avalanche mapping</li><li>QGIS</li><li>Fieldwork</li></ul></div>
    <div><h1 style="font-size:32px">Rune Elvestad</h1><p>Snow engineer at Fjellvakt</p><h2>Experience</h2>
    <h3>Snow Engineer</h3><p>Fjellvakt AS</p><p>May 2019 – Present</p><p>Maps slopes before they move.</p>
    <h3>Technician</h3><p>Institute for Cold Places</p><p>2014 – 2019</p></div>`);
  const printed = await page.pdf({ format: 'A4' });
  await page.close();
  await panel.bringToFront();
  await press(panel, 'Add somebody');
  await give(panel, file('printed.pdf', printed));
  await named(panel, 'heading', 'Rune Elvestad');
  await shows(panel, 'Snow Engineer, Fjellvakt AS (2019-05 – today)');
  await shows(panel, 'Technician, Institute for Cold Places (2014 – 2019)');
  await shows(panel, 'Avalanche mapping');
  await shows(panel, 'rune@elvestad.example');
});

const REFUSED: [what: string, sentence: string, bytes: () => Uint8Array][] = [
  ['broken.pdf', 'This is not a PDF, or it is damaged.', () => linkedInPdf().slice(0, 70)],
  [
    'locked.pdf',
    'locked with a password',
    () => pdfFile([[{ text: 'Secret', x: 9, y: 9, size: 9 }]], { locked: true }),
  ],
  ['long.pdf', 'more than 200 pages', () => longPdf(201)],
  ['large.pdf', 'larger than 20 MB', () => new Uint8Array(20_000_001)],
];

test.each(REFUSED)('%s is refused, and says why', async (name, sentence, bytes) => {
  await press(panel, 'Add somebody');
  await panel.reload();
  await paste(panel, 'Words that must not be lost');
  await give(panel, file(name, bytes()));
  await shows(panel, sentence);
  expect(await panel.$eval('textarea', (area) => area.value)).toBe('Words that must not be lost');
});

test('a long file shows how far it is, and can be cancelled', async () => {
  await give(panel, file('many.pdf', longPdf(200)));
  await panel.waitForSelector('progress');
  await press(panel, 'Cancel');
  await shows(panel, 'Cancelled. Nothing was read.');
});

test('a dropped file is read; another kind of file is not', async () => {
  const drop = (name: string, bytes: number[]) =>
    panel.evaluate(
      (title, content) => {
        const zone = document.querySelector('input[type=file]')?.closest('div');
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(content)], title));
        zone?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      name,
      bytes,
    );
  await drop('holiday.jpg', [1, 2, 3]);
  await shows(panel, 'The file you dropped is not a PDF.');
  await drop('Profile.pdf', [...linkedInPdf()]);
  await named(panel, 'heading', 'Nadia Verrill');
});

test('in the popup on a page about nobody, a text can be pasted too', async () => {
  const page = await chromium.openPage(ARTICLE);
  const popup = await chromium.clickAction(page);
  watches.push(await chromium.watch(popup));
  await press(popup, 'Paste their page, or give a PDF');
  await paste(popup, PROFILES[2]?.text ?? '');
  await press(popup, 'Read it');
  await named(popup, 'heading', 'Dr. Henrike Sommerfeld');
  expect(await axeViolations(popup)).toEqual([]);
  await popup.keyboard.press('Enter');
  await shows(popup, 'Kept.');
  await panel.bringToFront();
  await shows(panel, 'People 3');
});

test('in all this nothing was requested but the page itself, and no page of ours complained', () => {
  expect([...new Set(server.log.map(({ host }) => host))]).toEqual(['cimes.example']);
  expect(watches.flatMap((watch) => watch.faults())).toEqual([]);
});
