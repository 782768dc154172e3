/** Where a browser already is on this machine: an environment variable, then PATH, then the usual places of each system. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { MachineError } from './machine-error.mjs';

const CHROMIUM = {
  variable: 'ACQUAINT_CHROMIUM',
  // Branded Chrome comes last: it refuses some of the switches that the end-to-end tests use.
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'],
  places: {
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
};

const FIREFOX = {
  variable: 'ACQUAINT_FIREFOX',
  names: ['firefox-esr', 'firefox', 'firefox.exe'],
  places: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** The path of a Chromium, or undefined. */
export const findChromium = (machine = thisMachine()) => findBrowser(CHROMIUM, machine);

/** The path of a Firefox, or undefined. */
export const findFirefox = (machine = thisMachine()) => findBrowser(FIREFOX, machine);

/** The path of any program on PATH, or undefined. */
export const findOnPath = (name, { env, isProgram } = thisMachine()) =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((directory) => join(directory, name))
    .find(isProgram);

function findBrowser({ variable, names, places }, machine) {
  const chosen = machine.env[variable];
  if (chosen) {
    if (machine.isProgram(chosen)) return chosen;
    // Falling back would quietly test another browser than the one asked for.
    throw new MachineError(`${variable} is set to ${chosen}, which is not a program. Correct it or unset it.`);
  }
  for (const name of names) {
    const found = findOnPath(name, machine);
    if (found) return found;
  }
  return (places[machine.platform] ?? []).find(machine.isProgram);
}

function thisMachine() {
  return { env: process.env, platform: process.platform, isProgram };
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Absent or not ours to run: for a search both mean "not here".
    return false;
  }
}
