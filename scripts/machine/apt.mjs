/** Debian and Ubuntu packages, where this user may install them. */
import { findOnPath } from './find-browser.mjs';
import { MachineError } from './machine-error.mjs';
import { runProgram } from './run-program.mjs';
import { say } from './say.mjs';

// Without a network apt would try for minutes; with another apt at work it would give up at once.
const OPTIONS = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=120'];

/**
 * Installs one package.
 *
 * @param {{ what: string, name: string, otherwise: string }} wanted what people call it, the package's name, and what to
 *   do where this machine cannot install it, as the end of a sentence.
 */
export function aptInstall({ what, name, otherwise }) {
  const fail = (why) => new MachineError(`${what} is missing and could not be installed: ${why}. ${otherwise}`);
  if (!findOnPath('apt-get')) throw fail('this system has no apt-get');
  const prefix = asRoot();
  if (!prefix) throw fail('that needs root, and sudo asks for a password here');

  say(`${what} is missing. Installing it, once for this machine …`);
  const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...OPTIONS];
  // The lists of a fresh machine are empty. A failed update is no reason to stop: the list may be good enough.
  const update = runProgram(program, [...rest, 'update']);
  const install = runProgram(program, [...rest, 'install', '-y', name]);
  if (!install.ok) throw fail(aptReason(update.output, install.output));
}

/** The line in which apt says what went wrong: an unreachable package server before its consequences. */
export function aptReason(update, install) {
  const lines = `${update}\n${install}`.split('\n').map((line) => line.trim());
  const found =
    lines.find((line) =>
      /could not resolve|failure resolving|could not connect|unable to connect|timed out/i.test(line),
    ) ??
    lines.find((line) => line.startsWith('E:')) ??
    lines.findLast(Boolean) ??
    'apt-get gave no reason';
  return found.replace(/^[EW]:\s*/, '').replace(/\.$/, '');
}

/** What to put before a command so that it runs as root; undefined where that is not possible. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  if (findOnPath('sudo') && runProgram('sudo', ['-n', 'true']).ok) return ['sudo', '-n'];
}
