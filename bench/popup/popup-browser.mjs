/** Chromium with the three extensions in it, a person's page in front, and a way to open a real popup with a probe inside. */
import { launchChromium } from '../../tests/support/chromium.ts';

const PATIENCE_MS = 15_000;

/** What the user said at the first run; without it no person is shown. */
const AGREED = { agreedAt: 1, purpose: 'to measure', signer: { name: 'Mira Sand', org: '' } };

/** Starts a browser on a fresh profile, installs the extensions and opens the page at an address. */
export async function launchPopupBrowser({ server, extensions, names, address }) {
  const [first, ...rest] = names;
  const chromium = await launchChromium({ extensionDir: extensions[first], server });
  const { browser } = chromium;
  try {
    const ids = { [first]: chromium.extensionId };
    for (const name of rest) ids[name] = await browser.installExtension(extensions[name]);
    for (const id of Object.values(ids)) await agree(chromium, id);
    const known = await browser.extensions();
    const page = await chromium.openPage(address);
    const watcher = await watchPopups(browser);
    return {
      /** Opens the popup of an extension by its toolbar button over the page. `scripts` run in it before its own. */
      open: (name, scripts) => watcher.next(scripts, () => page.triggerExtensionAction(known.get(ids[name]))),

      /** Opens a page of each extension in a tab behind, which keeps its renderer alive. */
      async keepRenderers() {
        for (const id of Object.values(ids)) await chromium.openPage(`chrome-extension://${id}/empty.html`);
        await page.bringToFront();
      },

      close: () => chromium.close(),
    };
  } catch (error) {
    await chromium.close();
    throw error;
  }
}

/** Stores the consent from a page without scripts, so that nothing of a popup has been compiled before it is measured. */
async function agree({ openPage }, id) {
  const page = await openPage(`chrome-extension://${id}/empty.html`);
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), AGREED);
  await page.close();
}

/**
 * Attaches to each new popup before its navigation starts, by a session that turns nothing on but what runs the probe: the
 * protocol's other parts (network, console, debugger) would slow down most the pages with most to load.
 */
async function watchPopups(browser) {
  const session = await browser.target().createCDPSession();
  const filter = [{ type: 'other' }, { exclude: true }];
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter });

  const start = async ({ sessionId, targetInfo }, scripts) => {
    const popup = session.connection()?.session(sessionId);
    await Promise.all([
      popup.send('Page.enable'),
      ...scripts.map((source) => popup.send('Page.addScriptToEvaluateOnNewDocument', { source })),
      popup.send('Runtime.runIfWaitingForDebugger'),
    ]);
    return popupPage(popup, session, targetInfo.targetId);
  };

  return {
    /** Does what opens a popup, and answers the popup. */
    next: (scripts, trigger) =>
      new Promise((resolve, reject) => {
        const tooLate = setTimeout(() => reject(new Error('No popup opened.')), PATIENCE_MS);
        session.once('Target.attachedToTarget', (target) => {
          clearTimeout(tooLate);
          resolve(start(target, scripts));
        });
        trigger().catch(reject);
      }),
  };
}

/** A popup by its bare session. */
function popupPage(popup, session, targetId) {
  const evaluate = async (code, ...args) => {
    const expression = `(${code})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    const { result, exceptionDetails } = await popup.send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

  return {
    evaluate,

    /** Asks the page until the answer is true; each question waits for the page to be free. */
    async waitFor(code, ...args) {
      const end = Date.now() + PATIENCE_MS;
      let answer;
      do {
        try {
          answer = await evaluate(code, ...args);
        } catch (error) {
          // Before the navigation there is another document, without a probe in it.
          answer = error;
        }
        if (answer === true) return;
      } while (Date.now() < end);
      const shown = await evaluate(() => document.body?.innerText);
      throw new Error(`A popup was waited for in vain: ${code}; at last: ${answer}. It shows:\n${shown}`);
    },

    /** Presses a key, a character or a named one such as ArrowLeft. */
    async press(key) {
      const text = key.length === 1 ? key : undefined;
      const windowsVirtualKeyCode = KEY_CODES[key];
      await popup.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, windowsVirtualKeyCode });
      await popup.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode });
    },

    /** Closes it and waits until it is gone: only one popup can be open. */
    async close() {
      const gone = new Promise((resolve) => popup.once('Inspector.detached', resolve));
      const detached = new Promise((resolve) => session.once('Target.detachedFromTarget', resolve));
      await session.send('Target.closeTarget', { targetId });
      await Promise.race([gone, detached]);
    },
  };
}

const KEY_CODES = { ArrowLeft: 37 };
