/**
 * Firefox with the extension in it, driven as a user would: the real toolbar button, the real popup, the real sidebar.
 * Every host name leads to the given web server, through a proxy of our own.
 */
import { once } from 'node:events';
import { connectBidi } from './bidi.ts';
import { createConnectProxy } from './connect-proxy.ts';
import { type FirefoxPage, firefoxPage } from './firefox-page.ts';
import { type Prefs, proxyPrefs, startFirefox } from './firefox-process.ts';
import { extensionOrigin, hidePopup, scriptErrors, surfaceContext, triggerAction } from './firefox-surfaces.ts';
import { profileFolder } from './temporary-folder.ts';
import type { WebServer } from './web-server.ts';

export interface FirefoxOptions {
  /** The extension: an unpacked folder or an .xpi file, an absolute path. */
  extensionPath: string;
  server: Pick<WebServer, 'port'>;
  /** A profile to keep across launches. Without it a fresh one is made, and removed at the end. */
  profileDir?: string;
  /** False needs a display; see `ensureDisplay` in scripts/machine. */
  headless?: boolean;
  prefs?: Prefs;
}

export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;

/** Starts a browser and installs the extension as a temporary add-on. */
export async function launchFirefox(options: FirefoxOptions) {
  const { extensionPath, headless = true, prefs = {} } = options;
  const profile = profileFolder('firefox', options.profileDir);
  const proxy = await createConnectProxy(options.server);
  const { child, address } = await startFirefox(profile.path, { ...proxyPrefs(proxy.port), ...prefs }, headless);
  profile.usedBy(child);
  const bidi = await connectBidi(address);

  const type = extensionPath.endsWith('.xpi') ? 'archivePath' : 'path';
  const { extension: extensionId } = await bidi.send<{ extension: string }>('webExtension.install', {
    extensionData: { type, path: extensionPath },
  });
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const browserUI = firefoxPage(bidi, contexts[0]?.context ?? '');
  const origin = await browserUI.evaluate(extensionOrigin, extensionId);
  if (!origin) throw new Error(`Firefox did not take the extension in ${extensionPath}.`);

  const openPage = async (url: string): Promise<FirefoxPage> => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const page = firefoxPage(bidi, context);
    await page.goto(url);
    return page;
  };

  /** The popup or sidebar that shows a page of the extension. */
  const surface = async (path: string): Promise<FirefoxPage> => {
    const context = await browserUI.waitFor(surfaceContext, origin + path);
    return firefoxPage(bidi, context as string);
  };

  /** Puts the popup away. Without a display nothing else does: no window ever loses the focus. */
  const closePopup = () => browserUI.waitFor(hidePopup);

  const finish = async () => {
    bidi.close();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await proxy.close();
    profile.remove();
  };

  return {
    bidi,
    extensionId,
    origin,

    /** Each `host:port` that the browser wanted, ours and its own. */
    wantedHosts: proxy.log,

    /** Opens an address in a tab of its own. */
    openPage,

    /** Opens a page of the extension in a tab, where it holds no grant on any site. */
    extensionPage: (path: string) => openPage(`${origin}/${path.replace(/^\//, '')}`),

    /** Clicks the toolbar button over a tab, as a user does (it grants activeTab), and returns the popup. */
    async clickAction(page: FirefoxPage, path = '/popup.html'): Promise<FirefoxPage> {
      await closePopup();
      await page.bringToFront();
      await browserUI.evaluate(triggerAction, extensionId);
      return surface(path);
    },

    /** Clicks what opens the sidebar, for example a button of the popup, and returns the sidebar. */
    async openSidebar(page: FirefoxPage, selector: string, path = '/sidepanel.html'): Promise<FirefoxPage> {
      await page.click(selector);
      return surface(path);
    },

    closePopup,

    /** Uncaught errors and policy violations of all pages of the extension so far; `console.error` is not among them. */
    faults: () => browserUI.evaluate(scriptErrors, origin),

    /** Ends the browser without warning, as a crash does. A profile of the caller's stays as it was at that moment. */
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await finish();
    },

    /** Ends the browser in good order. */
    async close(): Promise<void> {
      await bidi.send('browser.close');
      await finish();
    },
  };
}
