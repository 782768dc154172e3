/** Kills the browser again and again in the middle of writes, on one profile, and looks what is left each time. */
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { WebServer } from '../support/web-server.ts';
import { LOOP_PAGE } from './extension-with-loop.ts';
import type { Found, Word } from './write-loop.ts';

export interface SeriesOptions {
  extensionDir: string;
  server: Pick<WebServer, 'port'>;
  /** The back end of IndexedDB, as features of the browser. */
  features: string[];
  kills: number;
}

export interface Series {
  kills: number;
  /** Events that were answered with ok, and whose answer was known outside before the kill. */
  acknowledged: number;
  /** Events brought back by a recovery after the browser had lost the database. */
  wipes: number;
  restored: number;
  /** Events whose second copy the browser had forgotten, and that were copied anew. */
  forgotten: number;
  /** Everything that must not be; empty is the proof. */
  complaints: string[];
  seconds: number;
}

/** What the test knows, from outside, of what the page was told. */
class Ledger {
  readonly kept = new Map<string, string>();
  readonly going = new Set<string>();
  readonly gone = new Set<string>();
  readonly faults: string[] = [];
  heard = 0;

  hear(word: Word): void {
    this.heard += 1;
    if ('fault' in word) this.faults.push(word.fault);
    else if ('erasing' in word) this.going.add(word.erasing);
    else if ('erased' in word) this.gone.add(word.erased);
    else for (const event of word.kept) this.kept.set(event, word.subjects[0] ?? '');
  }

  /** What was acknowledged and must still be there. */
  expected(): string[] {
    return [...this.kept].filter(([, subject]) => !this.going.has(subject)).map(([event]) => event);
  }
}

export async function killSeries(options: SeriesOptions): Promise<Series> {
  const profile = temporaryFolder('kills');
  const ledger = new Ledger();
  const series: Series = { kills: 0, acknowledged: 0, wipes: 0, restored: 0, forgotten: 0, complaints: [], seconds: 0 };
  const started = performance.now();
  try {
    for (;;) {
      const chromium = await launchChromium({ ...options, userDataDir: profile.path });
      try {
        const page = await listen(chromium, ledger);
        // Reading every file takes its time: now and then, and at the end.
        const withJournal = series.kills % 5 === 0 || series.kills === options.kills;
        judge(await page.evaluate((journal) => writeLoop.look(journal), withJournal), ledger, series);
        if (series.kills === options.kills) break;
        // It ends with the browser, in the middle of whatever it does then.
        const { heard } = ledger;
        const running = page.evaluate(() => writeLoop.run()).catch(() => undefined);
        while (ledger.heard === heard) await Promise.race([pause(5), running]);
        await pause(50 + Math.random() * 550);
      } finally {
        await chromium.kill();
      }
      series.kills += 1;
    }
  } finally {
    profile.remove();
  }
  series.acknowledged = ledger.kept.size;
  series.complaints.push(...ledger.faults.map((fault) => `a write was refused: ${fault}`));
  series.seconds = (performance.now() - started) / 1000;
  return series;
}

/** Opens the test's page and hears every word it says, the very last ones too. */
async function listen(chromium: Chromium, ledger: Ledger): Promise<Page> {
  const page = await chromium.extensionPage(LOOP_PAGE);
  const session = await page.createCDPSession();
  session.on('Runtime.bindingCalled', ({ payload }) => ledger.hear(JSON.parse(payload) as Word));
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'say' });
  return page;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What of the first list the second lacks. */
function without(wanted: readonly string[], there: readonly string[]): string[] {
  const found = new Set(there);
  return wanted.filter((one) => !found.has(one));
}

function judge(found: Found, ledger: Ledger, series: Series): void {
  const complain = (what: string): void => void series.complaints.push(`after kill ${series.kills}: ${what}`);
  const expected = ledger.expected();
  const lost = without(expected, found.events);
  const unjournaled = found.journaled ? without(expected, found.journaled) : [];
  const returned = found.subjects.filter((subject) => ledger.gone.has(subject));
  if (lost.length > 0) complain(`${lost.length} acknowledged events lost`);
  if (unjournaled.length > 0) complain(`${unjournaled.length} acknowledged events without a second copy`);
  if (returned.length > 0) complain(`${returned.length} erased people are back`);
  if (found.unsound) complain(found.unsound);
  series.forgotten += found.forgotten;
  if (found.recovery === null) return;
  const { restored, missing, unreadable } = found.recovery;
  series.wipes += 1;
  series.restored += restored;
  if (restored === 0) complain('a loss was told where nothing was lost');
  if (unreadable > 0) complain(`${unreadable} told as unreadable`);
  if (missing > 0) complain(`${missing} told as missing`);
}
