/**
 * Chromium with the extension in it, driven as a user would: the real toolbar button, the real popup, the real side panel.
 * Every host name leads to the given web server; nothing else can be reached.
 */

import type { Browser, Extension, Page, Target, WebWorker } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/machine/find-browser.mjs';
import { profileFolder } from './temporary-folder.ts';
import { watch } from './watch.ts';
import type { WebServer } from './web-server.ts';

export interface ChromiumOptions {
  /** The unpacked extension, an absolute path. */
  extensionDir: string;
  server: Pick<WebServer, 'port'>;
  /** A profile to keep across launches. Without it a fresh one is made, and removed at the end. */
  userDataDir?: string;
  /** False needs a display; see `ensureDisplay` in scripts/machine. */
  headless?: boolean;
  /** Names for `--enable-features`. */
  features?: string[];
  /** Further command line switches. */
  args?: string[];
}

export type Chromium = Awaited<ReturnType<typeof launchChromium>>;

/** The two features that put IndexedDB on SQLite instead of LevelDB. */
export const SQLITE_INDEXED_DB = ['IdbSqliteBackingStore', 'IdbSqliteOnDiskRollout'];

/** A host that does not resolve. */
const NOWHERE = 'browser-own-traffic.invalid';

const PATIENCE = { timeout: 15_000 };

/** Starts a browser and installs the extension. */
export async function launchChromium(options: ChromiumOptions) {
  const profile = profileFolder('chromium', options.userDataDir);
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    headless: options.headless ?? true,
    userDataDir: profile.path,
    pipe: true,
    enableExtensions: true,
    // A browser's own window size, not an emulated one: popup and panel size themselves.
    defaultViewport: null,
    args: switches(options),
  });
  profile.usedBy(browser.process());
  const extension = await install(browser, options.extensionDir);
  const origin = `chrome-extension://${extension.id}`;

  const openPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };

  /** Does something that opens a surface of ours, and waits for the new page whose address ends in `path`. */
  const opened = async (path: string, action: () => Promise<unknown>): Promise<Page> => {
    const before = new Set<Target>(browser.targets());
    const isNew = (target: Target) => !before.has(target) && target.url().split(/[?#]/)[0] === origin + path;
    const [target] = await Promise.all([browser.waitForTarget(isNew, PATIENCE), action()]);
    return target.asPage();
  };

  const ended = () => {
    const child = browser.process();
    return new Promise<void>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
      else child.once('exit', () => resolve());
    });
  };

  return {
    browser,
    extension,
    extensionId: extension.id,

    /** Opens an address in a tab of its own. */
    openPage,

    /** Opens a page of the extension in a tab, where it holds no grant on any site. */
    extensionPage: (path: string) => openPage(`${origin}/${path.replace(/^\//, '')}`),

    /** Clicks the toolbar button over a page, as a user does (it grants activeTab), and returns the popup. */
    async clickAction(page: Page, path = '/popup.html'): Promise<Page> {
      await page.bringToFront();
      return opened(path, () => page.triggerExtensionAction(extension));
    },

    /** Clicks what opens the side panel, for example a button of the popup, and returns the panel. */
    async openPanel(page: Page, selector: string, path = '/sidepanel.html'): Promise<Page> {
      const panel = await opened(path, () => page.click(selector));
      // It slides in: the document is there before it has any width.
      await panel.waitForFunction(() => innerWidth > 0, PATIENCE);
      return panel;
    },

    /** The service worker, once it runs. It never does when its script throws at start-up. */
    async serviceWorker(): Promise<WebWorker> {
      const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
      const worker = await (await browser.waitForTarget(isOurs, PATIENCE)).worker();
      if (!worker) throw new Error('The service worker ended while it was being reached.');
      return worker;
    },

    watch,

    /** Ends the browser without warning, as a crash does. A profile of the caller's stays as it was at that moment. */
    async kill(): Promise<void> {
      browser.process()?.kill('SIGKILL');
      await ended();
      profile.remove();
    },

    /** Ends the browser in good order. */
    async close(): Promise<void> {
      await browser.close();
      await ended();
      profile.remove();
    },
  };
}

function chromiumPath(): string {
  const path = findChromium();
  if (!path) throw new Error('Chromium is missing. Install it, or set ACQUAINT_CHROMIUM to its path.');
  return path;
}

function switches({ server, features = [], args = [] }: ChromiumOptions): string[] {
  return [
    `--host-resolver-rules=MAP ${NOWHERE} ~NOTFOUND, MAP * 127.0.0.1:${server.port}`,
    '--ignore-certificate-errors',
    // The browser's own traffic would blur the server's log. Two services of its own ask in spite of every switch that
    // should stop them; they are sent nowhere by name, so that the log would still show a page of ours asking there.
    `--gaia-url=https://${NOWHERE}`,
    `--component-updater=url-source=https://${NOWHERE}/`,
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // The sandbox needs a user other than root, or user namespaces that containers often lack.
    '--no-sandbox',
    ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
    ...args,
  ];
}

async function install(browser: Browser, directory: string): Promise<Extension> {
  const id = await browser.installExtension(directory);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not take the extension in ${directory}.`);
  return extension;
}
