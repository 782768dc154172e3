import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TEACHABLE, type Teachable } from '../lib/domain/fields';
import type { Pointed } from '../lib/domain/taught-recipe';
import { deriveSelectors } from '../lib/teaching/derive/derive-selectors';
import { beginStoppable, takeHanded } from '../lib/teaching/handed';
import { pointAt } from '../lib/teaching/overlay/point-at';
import type { OverlayWords } from '../lib/teaching/overlay/words';
import { pathPattern } from '../lib/teaching/path-pattern';
import { sampleOf } from '../lib/teaching/taking';
import { valuesOf } from '../lib/teaching/value';

/** Injected on the user's press in the panel: lets them point at a field, and answers where it stands. */
export default defineUnlistedScript(async (): Promise<Pointed> => {
  const handed = takeHanded(globalThis) as { field: Teachable; words: OverlayWords } | null;
  if (!handed || !TEACHABLE.includes(handed.field)) return null;
  const pointing = pointAt(document, handed.field, handed.words);
  const leave = beginStoppable(globalThis, pointing.stop);
  const taking = await pointing.picked;
  leave();
  if (!taking) return null;
  return {
    selectors: deriveSelectors(document, taking.element),
    item: taking.item,
    attribute: taking.attribute,
    sample: sampleOf(taking, handed.field),
    values: valuesOf(taking, handed.field),
    pathPattern: pathPattern(document, location.href),
  };
});
