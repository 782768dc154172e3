/** Saved pages in real Chromium, each under its own address, in a world where the network does not exist. */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../machine/find-browser.mjs';

export const launchOffline = () =>
  puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--ignore-certificate-errors',
    ],
  });

/** Closes a browser, or ends it if it does not answer. */
export const closeBrowser = (browser) =>
  withTimeout(browser.close(), 5000, 'closing').catch(() => browser.process()?.kill('SIGKILL'));

/**
 * Opens a saved page under its address and hands over `evaluate`, which runs an expression in an isolated world of the
 * page, as an extension's page script would, and a way to make further such worlds. The tab is gone afterwards; a page
 * that takes longer than `ms` is given up.
 */
export async function withSavedPage(browser, { url, html }, use, ms = 15_000) {
  const page = await browser.newPage();
  try {
    return await withTimeout(
      serve(page, url, html)
        .then(() => isolatedWorlds(page))
        .then(async (newWorld) => use(await newWorld(), newWorld)),
      ms,
      url,
    );
  } finally {
    await withTimeout(page.close(), 3000, 'closing').catch(() => undefined);
  }
}

/** A page on its own has a fine clock. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Answers the page's own address with the saved file and refuses the rest; a navigation elsewhere stays where it is. */
async function serve(page, url, html) {
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request) => {
    const answer = async () => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
        if (served) return request.respond({ status: 204 });
        served = true;
        return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers: ISOLATED, body: html });
      }
      return request.abort('failed');
    };
    answer().catch(() => undefined);
  });
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  await page.goto(url, { waitUntil: 'load', timeout: 8000 }).catch((error) => {
    if (!/timeout/i.test(String(error))) throw error;
  });
}

async function isolatedWorlds(page) {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  let worlds = 0;
  return async () => {
    worlds += 1;
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `acquaint ${worlds}`,
    });
    return async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
  };
}

function withTimeout(promise, ms, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
