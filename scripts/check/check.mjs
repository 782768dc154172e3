// Every guard in one command. Each answers a list of complaints; an empty list is a pass.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builtManifests } from './manifests.mjs';
import { sizes } from './sizes.mjs';

const program = (name, path, args) => ({
  name,
  run() {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join('node_modules', path), ...args], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return status === 0 ? [] : [`${stdout}\n${stderr}`.trim()];
  },
});

const wxt = 'wxt/bin/wxt.mjs';
const lint = ['bin/addons-linter', ['--output', 'text', '--warnings-as-errors=false']];

const CHECKS = [
  program('types', 'typescript/bin/tsc', ['--noEmit']),
  program('lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  program('layers', 'dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.mjs',
    'lib',
    'components',
    'entrypoints',
  ]),
  program('dead code', 'knip/bin/knip.js', []),
  program('build for Chrome', wxt, ['build']),
  program('build for Firefox', wxt, ['build', '-b', 'firefox']),
  { name: 'manifests', run: builtManifests },
  { name: 'sizes', run: sizes },
  program('addons-linter', `addons-linter/${lint[0]}`, [...lint[1], '.output/firefox-mv3']),
];

/** Runs them all and says how each went. Answers whether all passed; `counts` holds how many did. */
export function check(counts = { passed: 0, failed: 0 }) {
  for (const { name, run } of CHECKS) {
    const started = performance.now();
    const complaints = run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    counts[complaints.length === 0 ? 'passed' : 'failed'] += 1;
    console.log(`${complaints.length === 0 ? 'ok   ' : 'FAILS'} ${name} (${seconds} s)`);
    for (const complaint of complaints) console.log(complaint.replace(/^/gm, '      '));
  }
  return counts.failed === 0;
}
