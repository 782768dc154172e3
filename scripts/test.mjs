// `npm test`: brings what the machine lacks, runs every guard and every test, and ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from './machine/browsers.mjs';
import { main } from './machine/main.mjs';
import { continueUnderGoodNode } from './machine/node.mjs';
import { ensurePackages } from './machine/packages.mjs';
import { say } from './machine/say.mjs';

const RESULTS = '.cache/vitest.json';

await main(async () => {
  await continueUnderGoodNode();
  ensurePackages();
  ensureChromium();
  ensureFirefox();
  const { check } = await import('./check/check.mjs');
  const counts = { passed: 0, failed: 0 };
  check(counts);
  if (!existsSync('../shared/corpus')) {
    say('The labelled pages (../shared/corpus) are not here: the tests that read them are left out, and say so.');
  }
  runTests(counts);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
});

/** Runs vitest and adds what it counted; a run that counted nothing has failed. */
function runTests(counts) {
  rmSync(RESULTS, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters], {
    stdio: 'inherit',
  });
  const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : null;
  counts.passed += results?.numPassedTests ?? 0;
  counts.failed += results?.numFailedTests ?? 0;
  // A file that could not even be loaded counts no failed test, and still has failed.
  if (status !== 0 && !(results?.numFailedTests > 0)) counts.failed += 1;
}
