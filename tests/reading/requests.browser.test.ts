import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURES } from './fixtures';
import { hostileHtml } from './hostile-pages';
import { type SealedRoom, sealedRoom } from './refusals';

const RUNS = 200;

type Room = Window & typeof globalThis & typeof import('../../lib/reading/read-page');

let sealed: SealedRoom;
let room: Room;
beforeAll(async () => {
  sealed = await sealedRoom(new URL('../../lib/reading/read-page.ts', import.meta.url));
  room = sealed.document.defaultView as Room;
});
afterAll(() => sealed.remove());

const show = async (html: string): Promise<void> => {
  const body = Document.prototype.querySelector.call(sealed.document, 'body') as HTMLElement;
  body.setHTMLUnsafe(html);
  // What the page itself asks for when it is drawn is asked for now: the second frame begins when the first is drawn.
  for (let drawn = 0; drawn < 2; drawn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

const read = (address: string) => () => {
  expect(room.readPage(sealed.document, address).cut).toBe(false);
};

test('nothing is asked for while hostile pages are read', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(hostileHtml, async (html) => {
      await show(html);
      expect(await sealed.refusedDuring(read('https://fuzz.example/jane-doe'))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test.each(FIXTURES)('nothing is asked for while $id is read', async ({ html, url }) => {
  await show(html);
  expect(await sealed.refusedDuring(read(url))).toEqual([]);
});

test.each<[string, () => void]>([
  ['a picture', () => Object.assign(new room.Image(), { src: 'https://asked.example/' })],
  ['a picture in the page', () => sealed.document.body.append(pictureOf(sealed.document))],
  ['a fetch', () => void room.fetch('https://asked.example/').catch(() => undefined)],
  ['a beacon', () => void room.navigator.sendBeacon('https://asked.example/')],
  ['a style sheet', () => styleIn(sealed.document)],
])('%s that is asked for is counted', async (_, ask) => {
  await show('<p>Jane Doe</p><img src="https://page.example/own">');
  expect(await sealed.refusedDuring(ask)).toEqual(['https://asked.example/']);
});

const pictureOf = (document: Document) =>
  Object.assign(document.createElement('img'), { src: 'https://asked.example/' });
const styleIn = (document: Document) =>
  document.body.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://asked.example/' }),
  );
