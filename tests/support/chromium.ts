/**
 * Chromium with the extension in it, driven as a user would: the real toolbar button, the real popup, the real side panel.
 * Every host name leads to the given web server; nothing else can be reached.
 */
import type { Page, Target, WebWorker } from 'puppeteer-core';
import { type ChromiumOptions, installExtension, startChromium } from './chromium-process.ts';
import { profileFolder } from './temporary-folder.ts';
import { watch } from './watch.ts';

export type Chromium = Awaited<ReturnType<typeof launchChromium>>;

/** The two features that put IndexedDB on SQLite instead of LevelDB. */
export const SQLITE_INDEXED_DB = ['IdbSqliteBackingStore', 'IdbSqliteOnDiskRollout'];

const PATIENCE = { timeout: 15_000 };

/** Starts a browser and installs the extension. */
export async function launchChromium(options: ChromiumOptions) {
  const profile = profileFolder('chromium', options.userDataDir);
  const browser = await startChromium(profile.path, options);
  profile.usedBy(browser.process());
  const extension = await installExtension(browser, options.extensionDir);
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
      // A popup that closes as it opens the panel may be gone before its click is answered.
      const click = () =>
        page.click(selector).catch((fault: Error) => {
          if (fault.name !== 'TargetCloseError') throw fault;
        });
      const panel = await opened(path, click);
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
