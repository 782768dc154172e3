import type { TaughtSelector } from '../../domain/taught-recipe';
import { find } from '../find';
import { classSelectors } from './class-selectors';
import { headingSelectors } from './heading-selectors';
import { idSelectors } from './id-selectors';
import { markSelectors } from './mark-selectors';
import { pathSelectors } from './path-selectors';

/** The sturdy first. */
const KINDS = [idSelectors, markSelectors, headingSelectors, classSelectors, pathSelectors];

/** Tries of one kind before it is given up. */
const MOST_TRIES = 60;

/** One selector a kind, each seen to find exactly this element at this moment. */
export const deriveSelectors = (document: Document, element: Element): TaughtSelector[] =>
  KINDS.flatMap((candidates) => {
    let tries = 0;
    for (const selector of candidates(document, element)) {
      if (isShort(selector) && find(document, selector) === element) return [selector];
      tries += 1;
      if (tries >= MOST_TRIES) break;
    }
    return [];
  });

/** What is nested too deep to say shortly is not said this way. */
const isShort = (selector: TaughtSelector): boolean => selector.kind === 'heading' || selector.css.length <= 600;
