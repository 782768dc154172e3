/**
 * What is noted inside each popup, in milliseconds since its navigation began (`performance.now()`; the start of a renderer
 * process, where one is needed, lies within). It is put into the page over the protocol, before any script of the page, so
 * that no popup has to load it.
 *
 * @typedef {object} Noted
 * @property {number} document When the document began: by then the renderer runs.
 * @property {number} [field] When an input was in the document.
 * @property {number} [focused] When an input had the focus, of the document and of the window: a key pressed now arrives there.
 * @property {number} [key] When the first key had arrived in an input.
 * @property {number} [person] When the first heading bore the person's name.
 */

/** Sent as text: must stand alone. */
function probe(personName) {
  const noted = { document: performance.now() };
  globalThis.noted = noted;
  const note = (what) => {
    noted[what] ??= performance.now();
  };
  const look = () => {
    if (document.activeElement?.tagName === 'INPUT' && document.hasFocus()) note('focused');
  };
  addEventListener('focus', look, true);
  addEventListener('input', () => note('key'), true);
  const eachFrame = () => {
    look();
    if (noted.focused === undefined) requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);
  new MutationObserver((_, observer) => {
    if (document.querySelector('input')) note('field');
    if (document.querySelector('h1')?.textContent !== personName) return;
    note('person');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

export const probeFor = (personName) => `(${probe})(${JSON.stringify(personName)})`;

/** Sent as text too: holds back frames and timers, and with them whatever waits for one, until `release()` is called. */
function hold() {
  const held = [];
  const { requestAnimationFrame: frame, setTimeout: timer } = globalThis;
  globalThis.requestAnimationFrame = (work) => held.push(() => frame(work));
  globalThis.setTimeout = (work, ...rest) => held.push(() => timer(work, ...rest));
  globalThis.release = () => {
    Object.assign(globalThis, { requestAnimationFrame: frame, setTimeout: timer });
    for (const work of held) work();
  };
}

export const HOLD = `(${hold})()`;
