import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import type { TemporaryFolder } from '../support/temporary-folder.ts';
import { createWebServer, type WebServer } from '../support/web-server.ts';
import { extensionWith } from './extension-with-loop.ts';
import './random-acts.ts';

/** How often one page writes right behind the other. `ACQUAINT_INTERLEAVINGS=10000` for the long run: some ten minutes. */
const INTERLEAVINGS = Number(process.env.ACQUAINT_INTERLEAVINGS ?? 500);
const ACTS_A_ROUND = 60;

let server: WebServer;
let extension: TemporaryFolder;
let chromium: Chromium;

beforeAll(async () => {
  server = await createWebServer();
  extension = await extensionWith('random-acts');
  chromium = await launchChromium({ extensionDir: extension.path, server });
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
  extension?.remove();
});

async function pageThatActs(path: string): Promise<Page> {
  const page = await chromium.extensionPage(path);
  // As text: what a test's function says about imports is rewritten on its way here.
  await page.evaluate("import('/random-acts.js').then(() => undefined)");
  return page;
}

test(
  `popup and panel that write at random in ${INTERLEAVINGS} interleavings lose no update`,
  async () => {
    const pages = [await pageThatActs('popup.html'), await pageThatActs('sidepanel.html')] as const;
    await pages[0].evaluate(() => randomActs.agree());
    const started = performance.now();
    const writer = new Map<string, number>();
    let [interleaved, seen] = [0, 0];
    for (let round = 0; interleaved < INTERLEAVINGS; round += 1) {
      const acknowledged = await Promise.all(
        pages.map((page, nth) =>
          page.evaluate((...given) => randomActs.act(...given), ACTS_A_ROUND, round, 2 * round + nth),
        ),
      );
      acknowledged.forEach((events, nth) => {
        for (const event of events) writer.set(event, nth);
      });
      const order = await pages[0].evaluate((clock) => randomActs.since(clock), seen);
      seen += order.length;
      interleaved += order.filter((id, at) => at > 0 && writer.get(id) !== writer.get(order[at - 1] ?? '')).length;
      if (round % 10 === 9) await pages[1].evaluate(() => randomActs.tidy());
    }
    const { events, journaled, complaints } = await pages[1].evaluate(() => randomActs.look());
    console.log(
      `| ${interleaved} interleavings | ${writer.size} acknowledged | ${((performance.now() - started) / 1000).toFixed(0)} s |`,
    );
    expect(complaints).toEqual([]);
    expect(events.toSorted()).toEqual([...writer.keys()].sort());
    expect(new Set(journaled)).toEqual(new Set(events));
  },
  INTERLEAVINGS * 500,
);
