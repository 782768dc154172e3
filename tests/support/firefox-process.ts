/** Starts Firefox with a profile, quiet and under remote control. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findFirefox } from '../../scripts/machine/find-browser.mjs';

export interface FirefoxProcess {
  child: ChildProcess;
  /** Where WebDriver BiDi listens. */
  address: string;
}

export type Prefs = Record<string, string | number | boolean>;

const START_UP = 60_000;

/** Settings of every test browser: no first-run pages, and no traffic of its own that would blur the proxy's log. */
const QUIET: Prefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.urlbar.suggest.searches': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'nimbus.rollouts.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // A temporary add-on is removed at each end of the browser; its data must outlive that, as an installed one's does.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Sends every host to a proxy on the loopback interface, localhost included. */
export function proxyPrefs(port: number): Prefs {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // Such a request would go round the proxy and its log.
    'network.proxy.failover_direct': false,
    'network.dns.disablePrefetch': true,
    'network.trr.mode': 5,
  };
}

/** Starts the browser and waits until it can be driven. */
export async function startFirefox(profile: string, prefs: Prefs, headless: boolean): Promise<FirefoxProcess> {
  const path = findFirefox();
  if (!path) throw new Error('Firefox is missing. Install it, or set ACQUAINT_FIREFOX to its path.');
  const lines = Object.entries({ ...QUIET, ...prefs }).map(
    (pref) => `user_pref(${pref.map((it) => JSON.stringify(it))});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));

  const control = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(
    path,
    ['--profile', profile, '--no-remote', ...control, ...(headless ? ['--headless'] : []), 'about:blank'],
    { env: { ...process.env, ...environment(profile) }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return { child, address: await controlAddress(child) };
}

function environment(profile: string): NodeJS.ProcessEnv {
  return {
    // Firefox refuses to run as root in the home of another user.
    HOME: profile,
    MOZ_CRASHREPORTER_DISABLE: '1',
    // Without this a release build ignores `services.settings.server` above.
    MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
  };
}

function controlAddress(child: ChildProcess): Promise<string> {
  const printed: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`Firefox ${why}. It printed:\n${printed.slice(-20).join('\n')}`));
    const timer = setTimeout(() => fail('did not offer remote control in time'), START_UP);
    child.once('error', reject);
    child.once('exit', (code) => fail(`ended at its start with code ${code}`));
    if (!child.stderr) return fail('has no output');
    // Reading on for as long as the browser lives, or it would stop at a full pipe.
    createInterface(child.stderr).on('line', (line) => {
      printed.push(line);
      const address = line.match(/WebDriver BiDi listening on (ws:\S+)/)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
