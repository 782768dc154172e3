import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSettledPage } from '../lib/reading/settle';

/**
 * The page script: injected on the user's gesture only, it hands back what the page says and leaves
 * nothing behind. Not a WXT content script: their wrapper announces itself to the page with an event
 * and a message, and a page has no business knowing.
 */
export default defineUnlistedScript(() =>
  readSettledPage(document, {
    now: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    address: () => location.href,
  }),
);
