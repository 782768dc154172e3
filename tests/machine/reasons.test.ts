import { describe, expect, it } from 'vitest';
import { aptReason } from '../../scripts/machine/apt.mjs';
import { npmReason } from '../../scripts/machine/npm-reason.mjs';

describe('why apt-get could not install', () => {
  it('names the unreachable server rather than the missing package that follows from it', () => {
    const update = "Err:1 http://mirror.example stable InRelease\n  Temporary failure resolving 'mirror.example'\n";
    const install = 'E: Unable to locate package chromium\n';
    expect(aptReason(update, install)).toBe("Temporary failure resolving 'mirror.example'");
  });

  it('takes the first error line otherwise, without its mark', () => {
    const install = 'Reading package lists...\nE: Unable to locate package chromium.\nE: Another\n';
    expect(aptReason('', install)).toBe('Unable to locate package chromium');
  });

  it('says so when there is nothing to say', () => {
    expect(aptReason('', '\n')).toBe('apt-get gave no reason');
  });
});

describe('why npm could not install', () => {
  it('keeps the errors and drops warnings, stack and manual page', () => {
    const output = [
      'npm warn something',
      'npm error code EUSAGE',
      'npm error',
      'npm error The lock file is out of step.',
      'npm error     at ClientRequest (index.js:1)',
      'npm error Usage:',
      'npm error npm ci',
    ].join('\n');
    expect(npmReason(output)).toBe('code EUSAGE; The lock file is out of step.');
  });

  it('takes the last line when npm itself did not start', () => {
    expect(npmReason('\nspawnSync npm ENOENT\n')).toBe('spawnSync npm ENOENT');
  });
});
