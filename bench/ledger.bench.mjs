/**
 * What a write costs as the list grows: the code that ships in a page of a real browser, on both back ends of IndexedDB. People
 * come from a seeded generator and are filled in by bulk; what is measured goes through the journal and all.
 */
import { ensureChromium } from '../scripts/machine/browsers.mjs';
import { say } from '../scripts/machine/say.mjs';
import { launchChromium, SQLITE_INDEXED_DB } from '../tests/support/chromium.ts';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';
import { createWebServer } from '../tests/support/web-server.ts';
import { buildLedgerPage, LEDGER_PAGE } from './ledger/build-ledger-page.mjs';
import { minimum } from './statistics.mjs';

const [FEW, MANY] = [1000, 100_000];
const CAPTURES = 40;
const EVENTS = 500;
const BACK_ENDS = { LevelDB: [], SQLite: SQLITE_INDEXED_DB };

/** The goals of issue 3. */
const AS_IT_GROWS = { ratio: 1.5 };

export default async function ledger() {
  ensureChromium();
  const folder = temporaryFolder('bench');
  const server = await createWebServer();
  try {
    await buildLedgerPage(folder.path);
    const rows = [];
    for (const [name, features] of Object.entries(BACK_ENDS)) {
      rows.push(...(await measureOn(name, { extensionDir: folder.path, server, features })));
    }
    return rows;
  } finally {
    await server.close();
    folder.remove();
  }
}

const STEP = 10_000;

/** In steps: the browser's answer to one call is not waited for without end. */
async function fill(page, upTo) {
  for (let people = 0; people < upTo; ) {
    people = await page.evaluate((count) => ledgerBench.fill(count), Math.min(upTo, people + STEP));
  }
}

async function measureOn(name, options) {
  const chromium = await launchChromium(options);
  try {
    const page = await chromium.extensionPage(LEDGER_PAGE);
    say(`${name}: ${FEW} people …`);
    await fill(page, FEW);
    await page.evaluate((count) => ledgerBench.captures(count), 10);
    const few = await page.evaluate((count) => ledgerBench.captures(count), CAPTURES);
    const rates = await page.evaluate((count) => ledgerBench.events(count), EVENTS);
    say(`${name}: ${MANY} people …`);
    await fill(page, MANY);
    await page.evaluate((count) => ledgerBench.captures(count), 10);
    const many = await page.evaluate((count) => ledgerBench.captures(count), CAPTURES);
    const grown = `${MANY / 1000},000 people, to ${FEW / 1000},000`;
    const perSecond = (times) => (EVENTS * 1000) / minimum(times);
    return [
      { what: `${name}: a new person into ${grown}`, ours: many.fresh, peer: few.fresh, unit: 'ms', goal: AS_IT_GROWS },
      { what: `${name}: a known person in ${grown}`, ours: many.known, peer: few.known, unit: 'ms', goal: AS_IT_GROWS },
      {
        what: `${name}: captures appended and folded, to plain puts of the same`,
        ours: perSecond(rates.append),
        peer: perSecond(rates.put),
        unit: '/s',
      },
      { what: `${name}: captures folded`, ours: perSecond(rates.fold), unit: '/s' },
    ];
  } finally {
    await chromium.close();
  }
}
