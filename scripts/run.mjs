// The developer's commands behind `npm run dev | build | zip | check | bench | read | coach | fuzz`: each sees to its own machine first.
import { spawnSync } from 'node:child_process';
import { main } from './machine/main.mjs';
import { continueUnderGoodNode } from './machine/node.mjs';
import { ensurePackages } from './machine/packages.mjs';

const COMMANDS = {
  dev: (rest) => node('node_modules/wxt/bin/wxt.mjs', rest),
  build: () => both('build'),
  zip: () => both('zip'),
  check: async () => (await import('./check/check.mjs')).check(),
  bench: async (rest) => (await import('../bench/bench.mjs')).bench(rest),
  read: (rest) => node('scripts/read.mjs', rest),
  coach: (rest) => node('scripts/coach.mjs', rest),
  fuzz: ([pages = '10000']) =>
    node('node_modules/vitest/vitest.mjs', ['run', '--project', 'browser', 'tests/reading/hostile.browser.test.ts'], {
      VITE_FUZZ_RUNS: pages,
    }),
};

await main(async () => {
  await continueUnderGoodNode();
  ensurePackages();
  const [name, ...rest] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command) throw new Error(`No such command: ${name}. There are: ${Object.keys(COMMANDS).join(', ')}.`);
  if ((await command(rest)) === false) process.exitCode = 1;
});

function both(what) {
  return node('node_modules/wxt/bin/wxt.mjs', [what]) && node('node_modules/wxt/bin/wxt.mjs', [what, '-b', 'firefox']);
}

function node(script, args, env = {}) {
  const all = { ...process.env, ...env };
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: all }).status === 0;
}
