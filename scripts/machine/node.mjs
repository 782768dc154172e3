/** A Node that is new enough: the running one, or one that npm puts into `.tools` (once, not kept by git). */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { MachineError } from './machine-error.mjs';
import { isGoodNode, nodePackage, OLDEST_NODE } from './node-choice.mjs';
import { npmReason } from './npm-reason.mjs';
import { projectRoot } from './project-root.mjs';
import { runProgram } from './run-program.mjs';
import { say } from './say.mjs';

/**
 * Finds or brings a good Node.
 *
 * @returns {{ bin: string }} the folder that holds its `node`.
 */
export function ensureNode() {
  if (isGoodNode(process.versions.node)) return { bin: dirname(process.execPath) };
  const wanted = nodePackage(process.platform, process.arch);
  if (!wanted) throw tooOld(`npm has none for ${process.platform} on ${process.arch}`);

  const folder = join(projectRoot, '.tools', 'node_modules', wanted.name);
  if (installedVersion(folder) !== wanted.version) bring(wanted);
  return { bin: join(folder, 'bin') };
}

/**
 * Continues the running script under a good Node: returns at once where it already is one, and otherwise starts the script
 * again under the other Node and ends this process as that one ends. Children find the same Node first on their PATH.
 */
export async function continueUnderGoodNode() {
  const { bin } = ensureNode();
  const path = [bin, ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin)].join(delimiter);
  if (bin === dirname(process.execPath)) {
    process.env.PATH = path;
    return;
  }
  const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit', env: { ...process.env, PATH: path } });
  // The child decides how to end; this process only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status, signal) => resolve(status ?? 128 + constants.signals[signal]));
  });
  process.exit(code);
}

function bring({ name, version }) {
  say(
    `This machine has Node ${process.versions.node}; the project needs ${OLDEST_NODE} or newer. Bringing ${version}, for this folder only …`,
  );
  const { ok, output } = runProgram('npm', [
    'install',
    '--prefix',
    '.tools',
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `${name}@${version}`,
  ]);
  if (!ok) throw tooOld(`bringing ${version} failed (${npmReason(output)})`);
}

function installedVersion(folder) {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

function tooOld(why) {
  return new MachineError(
    `This machine has Node ${process.versions.node}; the project needs ${OLDEST_NODE} or newer, and ${why}. ` +
      'Install Node 24 (nodejs.org, or the system’s packages) and run the command again.',
  );
}
