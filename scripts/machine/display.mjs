/** A display for a browser with windows: the machine's own, or a virtual one. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ensureProgram } from './browsers.mjs';
import { MachineError } from './machine-error.mjs';

/** Whether windows can be shown to a person here. */
export function hasDisplay({ platform, env } = process) {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Sees to it that browsers can open windows, and sets DISPLAY for the children of this process where a virtual display is
 * needed.
 *
 * @returns {Promise<{ virtual: boolean, stop: () => void }>} `stop` ends a virtual display and leaves a real one alone.
 */
export async function ensureDisplay() {
  if (hasDisplay()) return { virtual: false, stop: () => undefined };
  const server = spawn(
    ensureProgram('Xvfb', 'xvfb'),
    ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const stop = () => {
    delete process.env.DISPLAY;
    server.kill();
  };
  process.once('exit', stop);
  process.env.DISPLAY = `:${await displayNumber(server)}`;
  // A script that has done its work may end without calling stop.
  server.unref();
  server.stdout.unref();
  return { virtual: true, stop };
}

/** Xvfb picks a free number itself and prints it once it takes clients. */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    createInterface(server.stdout).once('line', resolve);
    server.once('error', reject);
    server.once('exit', () => reject(new MachineError('The virtual display (Xvfb) ended before it was ready.')));
  });
}
