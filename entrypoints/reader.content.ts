import { readSettledPage } from '../lib/reading/settle';

/** Injected on the user's gesture only; what `main` returns is the answer of `scripting.executeScript`. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    return readSettledPage(document, {
      now: () => performance.now(),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      address: () => location.href,
    });
  },
});
