import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { TaughtSight } from '../lib/domain/taught-recipe';
import { takeHanded } from '../lib/teaching/handed';
import { lookUp, type TaughtPlace } from '../lib/teaching/look-up';

/** Injected after the page script, only where something was taught: looks for it, and leaves nothing behind. */
export default defineUnlistedScript((): TaughtSight[] => {
  const places = takeHanded(globalThis);
  return Array.isArray(places) ? lookUp(document, places as TaughtPlace[]) : [];
});
