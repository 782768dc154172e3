/** Starts Chromium with a profile, quiet and under remote control. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Extension } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/machine/find-browser.mjs';
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

/** A host that does not resolve. */
const NOWHERE = 'browser-own-traffic.invalid';

/** Starts the browser, still without the extension. */
export function startChromium(profile: string, options: ChromiumOptions): Promise<Browser> {
  quietPreferences(profile);
  return puppeteer.launch({
    executablePath: chromiumPath(),
    headless: options.headless ?? true,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    // A browser's own window size, not an emulated one: popup and panel size themselves.
    defaultViewport: null,
    args: switches(options),
  });
}

/** No dictionary is fetched for the spelling checker; a profile that has been used keeps its own preferences. */
function quietPreferences(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ browser: { enable_spellchecking: false }, spellcheck: { dictionaries: [], dictionary: '' } }),
  );
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

/** Installs an unpacked extension; without it the browser is of no use and ends. */
export async function installExtension(browser: Browser, directory: string): Promise<Extension> {
  try {
    const id = await browser.installExtension(directory);
    const extension = (await browser.extensions()).get(id);
    if (extension) return extension;
  } catch (cause) {
    await browser.close();
    throw new Error(`Chromium refused the extension in ${directory}.`, { cause });
  }
  await browser.close();
  throw new Error(`Chromium did not start the extension in ${directory}.`);
}
