/** The hand-over: what is typed into the shell before React is there must still be there after, caret and focus included. */
import { launchPopupBrowser } from './popup-browser.mjs';
import { HOLD } from './probe.mjs';

const WORDS = 'Met at the mapping days';
const STEPS_BACK = 5;

/** Whether all is kept. Throws where it could not be tried: no shell, or React was there before the typing had ended. */
export async function keepsTyping(setting, person) {
  const browser = await launchPopupBrowser({ ...setting, names: ['ours'] });
  try {
    // The interface waits for a frame or a timer before it loads; held back, it can't come while the typing lasts.
    const popup = await browser.open('ours', [HOLD]);
    await popup.waitFor(() => document.activeElement?.id === 'shell-remark' && document.hasFocus());
    for (const character of WORDS) await popup.press(character);
    for (let step = 0; step < STEPS_BACK; step += 1) await popup.press('ArrowLeft');
    const before = await popup.evaluate(field);
    if (before.id !== 'shell-remark') throw new Error('The interface was there before the typing had ended.');
    if (before.text !== WORDS) throw new Error(`The shell took “${before.text}” instead of “${WORDS}”.`);

    await popup.evaluate(() => globalThis.release());
    await popup.waitFor(() => document.getElementById('shell') === null);
    const handedOver = await popup.evaluate(field);
    await popup.waitFor((name) => document.querySelector('h1')?.textContent === name, person);
    const shown = await popup.evaluate(field);
    return [handedOver, shown].every(({ text, caret }) => text === WORDS && caret === WORDS.length - STEPS_BACK);
  } finally {
    await browser.close();
  }
}

/** What has the focus. */
function field() {
  const { id, value: text, selectionStart: caret } = document.activeElement;
  return { id, text, caret };
}
