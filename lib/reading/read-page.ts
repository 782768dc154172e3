import type { PageReading } from '../domain/fields';
import { concludeReading } from './conclude/conclude';
import { type LookOptions, lookAtPage } from './look/look';
import { RECIPES } from './recipes/list';

/**
 * What one look at a page says about the people on it: looking and concluding in one go. The extension looks in the
 * page and concludes outside it, so that little is injected.
 */
export const readPage = (document: Document, address: string, options: LookOptions = {}): PageReading =>
  concludeReading(lookAtPage(document, address, { recipes: RECIPES, ...options }));
