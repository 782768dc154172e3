import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NONE_REASONS, VERDICTS } from '../../lib/domain/fields';
import { readPage } from '../../lib/reading/read-page';
import { hostileHtml } from './hostile-pages';
import { withPage } from './open-page';

const RUNS = Number(import.meta.env.VITE_FUZZ_RUNS ?? 2000);

let frame: HTMLIFrameElement;
beforeAll(async () => {
  frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc =
    '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><title>Jane Doe</title><body></body>';
  document.body.append(frame);
  await loaded;
});
afterAll(() => frame.remove());

test('no page breaks the reader', { timeout: 300_000 }, async () => {
  const page = frame.contentDocument as Document;
  const keys = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  await fc.assert(
    fc.property(hostileHtml, (html) => {
      const body = Document.prototype.querySelector.call(page, 'body') as HTMLElement;
      body.setHTMLUnsafe(html);
      const before = body.innerHTML;
      const start = performance.now();
      const reading = readPage(page, 'https://fuzz.example/jane-doe');
      // A caught error is marked as cut: such small pages have no other reason to be.
      expect(reading.cut).toBe(false);
      expect(VERDICTS).toContain(reading.verdict);
      if (reading.verdict === 'none') expect(NONE_REASONS).toContain(reading.reason);
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      // What stands on the page as text stays text; what may be followed is an address of the web.
      for (const fact of reading.people.flatMap(({ facts }) => facts)) {
        const address =
          fact.field === 'link' || fact.field === 'photo' ? fact.value : fact.field === 'hook' ? fact.value.url : null;
        if (address !== null) expect(address).toMatch(/^https?:\/\//);
      }
      expect(performance.now() - start).toBeLessThan(2000);
      expect(body.innerHTML).toBe(before);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(keys);
      expect(
        (frame.contentWindow as unknown as { ran?: number }).ran ?? (window as unknown as { ran?: number }).ran,
      ).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
});

const HEAD = '<!doctype html><title>Grace Huge</title><h1>Grace Huge</h1><p>Software Engineer</p>';
const HUGE: [string, string, boolean][] = [
  ['100,000 elements deep', `${HEAD}${'<div>'.repeat(100_000)}deep`, true],
  ['120,000 elements wide', HEAD + '<div><p>Some <b>text</b></p></div>'.repeat(40_000), true],
  [
    '20,000 cards',
    `${HEAD}${'<div class="h-card"><a class="p-name u-url" href="/x">Jane Doe</a></div>'.repeat(20_000)}`,
    true,
  ],
  [
    'an attribute of 4 MB',
    `${HEAD}<div class="${'a-b '.repeat(1_000_000)}" title="${'x'.repeat(1_000_000)}">hi</div>`,
    false,
  ],
  ['one line of 5 MB', `${HEAD}<p>${'lorem 2019 - 2020 at '.repeat(250_000)}</p>`, false],
];

test.each(HUGE)('%s are survived within a second', { timeout: 120_000 }, async (_, html, cut) => {
  await withPage(html, (document) => {
    document.body.getBoundingClientRect();
    const now = () => performance.now();
    const start = now();
    const reading = readPage(document, 'https://huge.example/grace-huge', { now });
    expect(now() - start).toBeLessThan(1500);
    expect(reading.cut).toBe(cut);
    expect(reading.verdict).toBe('person');
  });
});
