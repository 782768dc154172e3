/** A page of Firefox: a tab, the popup or the sidebar. Named like puppeteer's pages where both can do the same. */
import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type Bidi, type Code, evaluateIn } from './bidi.ts';

export type FirefoxPage = ReturnType<typeof firefoxPage>;

const PATIENCE = 15_000;

/** Keys by their name in the WebDriver table; other keys are the character they type. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The page in a browsing context of the protocol. */
export function firefoxPage(bidi: Bidi, context: string) {
  const evaluate = <Args extends unknown[], Value>(code: Code<Args, Value>, ...args: Args) =>
    evaluateIn(bidi, context, code, ...args);

  const waitFor = async <Args extends unknown[], Value>(code: (...args: Args) => Value, ...args: Args) => {
    const end = Date.now() + PATIENCE;
    let last: unknown;
    while (Date.now() < end) {
      try {
        last = await evaluate(code, ...args);
        if (last) return last as Awaited<Value>;
      } catch (error) {
        // While a document is being replaced there is nothing to evaluate in.
        last = error;
      }
      await pause(50);
    }
    throw new Error(`Waited in vain for ${code}; at last: ${last}`);
  };

  const waitForSelector = (selector: string) =>
    waitFor((wanted: string) => document.querySelector(wanted) !== null, selector);

  const perform = (actions: object[], type: 'pointer' | 'key') =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });

  const click = async (selector: string) => {
    await waitForSelector(selector);
    const { nodes } = await bidi.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
    });
    const origin = { type: 'element', element: { sharedId: nodes[0]?.sharedId } };
    await evaluate((wanted: string) => document.querySelector(wanted)?.scrollIntoView({ block: 'nearest' }), selector);
    await perform(
      [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
      'pointer',
    );
  };

  /** Presses keys together: `press('Enter')`, `press('Control', 'Enter')`. */
  const press = async (...names: string[]) => {
    const keys = names.map((name) => KEYS[name] ?? name);
    await perform(
      [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
      'key',
    );
  };

  return {
    context,
    evaluate,
    waitFor,
    waitForSelector,
    click,
    press,
    url: () => evaluate(() => location.href),

    /** Types into a field that a click has given the focus. */
    async type(selector: string, text: string) {
      await click(selector);
      for (const character of text) await press(character);
    },

    /** Goes to an address. The protocol never reports the load of an extension's page, so the document is asked. */
    async goto(url: string) {
      await evaluate(() => void Object.assign(globalThis, { left: true }));
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      await waitFor(() => !('left' in globalThis) && document.readyState === 'complete');
    },

    /** A PNG of what is in view, also saved where a path is given. */
    async screenshot({ path }: { path?: string } = {}) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      const png = Buffer.from(data, 'base64');
      if (path) await writeFile(path, png);
      return png;
    },

    /** Brings a tab to the front. */
    bringToFront: () => bidi.send('browsingContext.activate', { context }),

    /** Closes a tab. */
    close: () => bidi.send('browsingContext.close', { context }),
  };
}
