import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, findFirefox, findOnPath, type Machine } from '../../scripts/machine/find-browser.mjs';

const folder = join('opt', 'bin');

/** A machine that holds exactly these programs. */
function machine(programs: string[], { env = {}, platform = 'linux' }: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: ['', join('nowhere'), folder].join(delimiter), ...env },
    platform,
    isProgram: (path) => programs.includes(path),
  };
}

describe('the search for a browser', () => {
  it('takes the one that the environment names before all others', () => {
    const there = machine(['/my/chromium', join(folder, 'chromium')], { env: { ACQUAINT_CHROMIUM: '/my/chromium' } });
    expect(findChromium(there)).toBe('/my/chromium');
  });

  it('refuses a named one that is not there, and does not fall back', () => {
    const there = machine([join(folder, 'firefox')], { env: { ACQUAINT_FIREFOX: '/my/firefox' } });
    expect(() => findFirefox(there)).toThrow('ACQUAINT_FIREFOX is set to /my/firefox, which is not a program');
  });

  it('prefers Chromium to Chrome and the long-term Firefox to the quick one', () => {
    const there = machine(
      ['google-chrome', 'chromium-browser', 'firefox', 'firefox-esr'].map((it) => join(folder, it)),
    );
    expect(findChromium(there)).toBe(join(folder, 'chromium-browser'));
    expect(findFirefox(there)).toBe(join(folder, 'firefox-esr'));
  });

  it('looks into the usual places of a system, and only of that one', () => {
    const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine([app], { platform: 'darwin' }))).toBe(app);
    expect(findChromium(machine([app]))).toBeUndefined();
  });

  it('finds nothing on a machine without a PATH', () => {
    expect(findOnPath('chromium', { env: {}, isProgram: () => true })).toBeUndefined();
  });
});
