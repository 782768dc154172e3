/** The project's packages, exactly as the lock file says, and what WXT generates from them. Run under a good Node. */
import { join } from 'node:path';
import { isInstalled, markInstalled } from './lock-stamp.mjs';
import { MachineError } from './machine-error.mjs';
import { npmReason } from './npm-reason.mjs';
import { projectRoot } from './project-root.mjs';
import { runProgram } from './run-program.mjs';
import { say } from './say.mjs';

/** Installs the packages where they are missing or the lock file has changed, then prepares WXT's types. */
export function ensurePackages() {
  if (!isInstalled(projectRoot)) install();
  // Each time: it takes half a second, and a `.wxt` that is there may be from before the last change or from a failure.
  prepare();
}

/** Writes `.wxt`: the types of the entrypoints, of the language files and of the browser API. */
export function prepare() {
  const { ok, output } = runProgram(process.execPath, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
  // Not the machine's fault, but the sentence must name the step that failed.
  if (!ok) throw new Error(`wxt prepare failed:\n${output.trim()}`);
}

function install() {
  say('Installing the packages of the lock file (about a minute) …');
  // No package's own script is run; none of ours needs one.
  const { ok, output } = runProgram('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (!ok) {
    throw new MachineError(
      `The packages could not be installed. npm says: ${npmReason(output)}. ` +
        'Check that npm can reach its registry (npm ping), then run the command again.',
    );
  }
  markInstalled(projectRoot);
}
