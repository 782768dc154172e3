/**
 * The parts of Firefox that WebDriver BiDi leaves out: the toolbar button, its popup and the sidebar.
 *
 * The functions here run in the browser's own window ("chrome scope", allowed by `--remote-allow-system-access`), sent there as
 * text, so that each must stand alone. Seen to work in Firefox 153.
 */

/** What is used of Firefox's internals. */
interface ChromeBrowser extends Element {
  permanentKey?: object;
  currentURI?: { spec: string };
}
interface Navigables {
  getBrowserById: (id: string) => ChromeBrowser | null;
  getIdForBrowser: (browser: ChromeBrowser) => string | null;
  reaches?: true;
}
interface ScriptMessage {
  category?: string;
  errorMessage?: string;
  flags?: number;
  sourceName?: string;
  QueryInterface: (type: unknown) => unknown;
}
declare const ChromeUtils: { importESModule: (address: string) => Record<string, never> };
declare const WebExtensionPolicy: {
  getByID: (id: string) => { mozExtensionHostname: string; extension: object } | null;
};
declare const Services: { console: { getMessageArray: () => ScriptMessage[] } };
declare const Ci: { nsIScriptError: unknown };

/** The origin of an installed extension. */
export function extensionOrigin(id: string): string | undefined {
  const policy = WebExtensionPolicy.getByID(id);
  return policy ? `moz-extension://${policy.mozExtensionHostname}` : undefined;
}

/** Clicks the extension's toolbar button over the selected tab: it grants activeTab and opens the popup, or closes it. */
export function triggerAction(id: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: {
      apiManager: { global: { browserActionFor: (e: object) => { triggerAction: (w: Window) => void } } };
    };
  };
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy) throw new Error(`No extension ${id} is installed.`);
  ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);
}

/** Puts the popup away, as a click elsewhere does; true once none is left. */
export function hidePopup(): boolean {
  const popups = [...document.querySelectorAll('.webextension-popup-browser')];
  for (const popup of popups) popup.closest<Element & { hidePopup: () => void }>('panel')?.hidePopup();
  return popups.length === 0;
}

/**
 * The protocol's name for a popup or sidebar at an address, once it is shown; undefined before.
 *
 * The protocol knows tabs only, by a key that the tab strip gives to each `<browser>`. Given such a key, and found by the
 * lookup below, the `<browser>` of a popup or sidebar works like a tab's: scripts, real clicks and keys, screenshots.
 */
export function surfaceContext(url: string): string | undefined {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as unknown as { NavigableManager: Navigables };

  const surfaces = (): ChromeBrowser[] => {
    const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
    // A popup is first loaded out of sight and then moved into another `<browser>`.
    const popups = document.querySelectorAll('.webextension-popup-browser:not(.webextension-preload-browser)');
    return [...popups, ...(sidebar?.querySelectorAll('browser') ?? [])];
  };
  if (!NavigableManager.reaches) {
    const tabById = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.getBrowserById = (id) =>
      tabById(id) ?? surfaces().find((browser) => NavigableManager.getIdForBrowser(browser) === id) ?? null;
    NavigableManager.reaches = true;
  }

  const found = surfaces().find((it) => it.currentURI?.spec.split(/[?#]/)[0] === url && it.clientWidth > 0);
  if (!found) return undefined;
  found.permanentKey ??= {};
  return NavigableManager.getIdForBrowser(found) ?? undefined;
}

/** Uncaught errors and policy violations of an origin since the browser started, as `category: message`. */
export function scriptErrors(origin: string): string[] {
  const WARNING = 1;
  return Services.console
    .getMessageArray()
    .filter((message) => {
      try {
        message.QueryInterface(Ci.nsIScriptError);
      } catch {
        // Another kind of message: the console also holds plain lines of the browser's own.
        return false;
      }
      return message.sourceName?.startsWith(origin) && !((message.flags ?? 0) & WARNING);
    })
    .map((message) => `${message.category}: ${message.errorMessage}`);
}
