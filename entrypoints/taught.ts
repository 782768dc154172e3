import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startBudget } from '../lib/reading/budget';
import { type Outline, readOutline } from '../lib/reading/look/walk';
import { takeHanded } from '../lib/teaching/handed';
import { type Looked, lookUp, type TaughtPlace } from '../lib/teaching/look-up';

const BUDGET_MS = 300;

/** Injected after the page script, only where something was taught: looks for it, and leaves nothing behind. */
export default defineUnlistedScript((): Looked<Outline>[] => {
  const places = takeHanded(globalThis);
  if (!Array.isArray(places)) return [];
  const budget = startBudget(() => performance.now(), BUDGET_MS);
  return lookUp(document, places as TaughtPlace[], (entry) => readOutline(entry, budget));
});
