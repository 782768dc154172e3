/** The browsers and tools that the tests drive: found, or installed where the system allows it. */
import { aptInstall } from './apt.mjs';
import { findChromium, findFirefox } from './find-browser.mjs';
import { MachineError } from './machine-error.mjs';

/** The path of a Chromium. */
export const ensureChromium = () =>
  ensure(findChromium, {
    what: 'Chromium',
    name: 'chromium',
    otherwise:
      'Install it (on Debian, as root: apt-get update && apt-get install -y chromium), or set ACQUAINT_CHROMIUM to the path of a Chromium.',
  });

/** The path of a Firefox. */
export const ensureFirefox = () =>
  ensure(findFirefox, {
    what: 'Firefox',
    name: 'firefox-esr',
    otherwise:
      'Install it (on Debian, as root: apt-get update && apt-get install -y firefox-esr), or set ACQUAINT_FIREFOX to the path of a Firefox.',
  });

function ensure(find, wanted) {
  const present = find();
  if (present) return present;
  aptInstall(wanted);
  const installed = find();
  if (!installed) {
    throw new MachineError(`${wanted.what} was installed but is not on PATH. ${wanted.otherwise}`);
  }
  return installed;
}
