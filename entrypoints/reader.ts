import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtEntries } from '../lib/reading/look/look';
import { takeSetAside } from '../lib/reading/look/set-aside';
import { lookAtSettledPage } from '../lib/reading/look/settle';
import type { Recipe } from '../lib/reading/recipes/recipe';

/** Laid down in the extension's own world of the page just before this script, and taken away by it. */
const given = globalThis as { acquaintRecipes?: Recipe[] };

/**
 * The page script: injected on the user's gesture only, it hands back what the page shows and
 * declares, and leaves nothing behind; all further thinking happens outside the page. Not a WXT
 * content script: their wrapper announces itself to the page with an event and a message, and a page
 * has no business knowing. Where it is given no recipes and the entries of taught records were set
 * aside for it, it looks at these alone.
 */
export default defineUnlistedScript(() => {
  const entries = takeSetAside(globalThis);
  if (entries && !given.acquaintRecipes) return lookAtEntries(entries, { now: () => performance.now() });
  const recipes = given.acquaintRecipes ?? [];
  delete given.acquaintRecipes;
  return lookAtSettledPage(document, {
    recipes,
    now: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    address: () => location.href,
    loadedFrom: performance.getEntriesByType('navigation')[0]?.name,
  });
});
