import { afterAll, beforeAll, expect, test } from 'vitest';
import { SQLITE_INDEXED_DB } from '../support/chromium.ts';
import type { TemporaryFolder } from '../support/temporary-folder.ts';
import { createWebServer, type WebServer } from '../support/web-server.ts';
import { extensionWithLoop } from './extension-with-loop.ts';
import { killSeries } from './kill-series.ts';

/** SIGKILL of the browser's own process at random moments of a write loop. `ACQUAINT_KILLS` sets how often. */
const KILLS = Number(process.env.ACQUAINT_KILLS ?? 50);
const MOST_SECONDS_A_KILL = 15;

let server: WebServer;
let extension: TemporaryFolder;

beforeAll(async () => {
  server = await createWebServer();
  extension = await extensionWithLoop();
});

afterAll(async () => {
  await server?.close();
  extension?.remove();
});

test.each([
  ['LevelDB', []],
  ['SQLite', SQLITE_INDEXED_DB],
])(
  `no acknowledged event is lost in ${KILLS} kills on %s`,
  async (backEnd, features) => {
    const series = await killSeries({ extensionDir: extension.path, server, features, kills: KILLS });
    const { kills, acknowledged, wipes, restored, forgotten, complaints, seconds } = series;
    console.log(
      `| ${backEnd} | ${kills} kills | ${acknowledged} acknowledged | ${wipes} wipes healed (${restored} events) | ${
        forgotten
      } second copies healed | ${complaints.length} complaints | ${(seconds / (kills + 1)).toFixed(2)} s a kill |`,
    );
    expect(complaints).toEqual([]);
    expect(acknowledged).toBeGreaterThan(kills);
  },
  (KILLS + 1) * MOST_SECONDS_A_KILL * 1000,
);
