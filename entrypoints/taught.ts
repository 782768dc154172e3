import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { TaughtSight } from '../lib/domain/taught-recipe';
import { setAside } from '../lib/reading/look/set-aside';
import { takeHanded } from '../lib/teaching/handed';
import { lookUp, type TaughtPlace } from '../lib/teaching/look-up';

/**
 * Injected after the page script, only where something was taught: looks for it. The entries of records it sets aside for
 * the page script, which takes them from there; else it leaves nothing behind.
 */
export default defineUnlistedScript((): TaughtSight[] => {
  const places = takeHanded(globalThis);
  if (!Array.isArray(places)) return [];
  const found = lookUp(document, places as TaughtPlace[]);
  if (found.some(({ entries }) => entries.length > 0))
    setAside(
      globalThis,
      found.map(({ entries }) => entries),
    );
  return found.map(({ sight }) => sight);
});
