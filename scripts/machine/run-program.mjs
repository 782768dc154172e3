/** Runs a program to its end and keeps what it printed, for a sentence about what went wrong. */
import { spawnSync } from 'node:child_process';
import { projectRoot } from './project-root.mjs';

const TEN_MINUTES = 10 * 60 * 1000;

/**
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ ok: boolean, output: string }} `output` holds stdout and stderr, or why the program did not start.
 */
export function runProgram(program, args, env = process.env) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: projectRoot,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TEN_MINUTES,
    maxBuffer: 64 * 1024 * 1024,
    // npm is a batch file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, output: [stdout, stderr, error?.message].filter(Boolean).join('\n') };
}
