import { LIMITS } from '../../domain/fields';
import { startBudget } from '../budget';
import type { Recipe } from '../recipes/recipe';
import type { Sight } from '../sight';
import { clean, cut, line } from '../text';
import { attribute, query, textContent, titleOf } from './dom';
import { markupThings } from './markup';
import { microformatThings } from './microformats';
import { readRecipe } from './recipe-reader';
import { readOutline } from './walk';

export interface LookOptions {
  /** A clock for the time budget; without one only sizes limit the look. */
  now?: () => number;
  budgetMs?: number;
  /** The recipes that may be meant: they come as data, so that the page script carries none. */
  recipes?: readonly Recipe[];
}

const BUDGET_MS = 500;
const MOST_DATA = 1_000_000;

/**
 * Looks at a page once: reads the document, changes nothing, requests nothing, and never throws. A page that breaks the
 * look is seen as empty, and as cut.
 */
export const lookAtPage = (document: Document, address: string, options: LookOptions = {}): Sight => {
  const sight: Sight = { address: cut(address, LIMITS.address), base: address, title: '', meta: [], lines: [], blocks: [], links: [], pictures: [], data: [], things: [], recipe: null, cut: false };
  const budget = startBudget(options.now, options.budgetMs ?? BUDGET_MS);
  try {
    sight.title = line(titleOf(document));
    sight.base = baseOf(document, address);
    sight.meta = readMeta(document);
    Object.assign(sight, readOutline(document, budget));
    for (const script of query(document, 'script[type^="application/ld+json" i]', 100)) {
      const text = textContent(script);
      if (budget.fits(text.length, MOST_DATA)) sight.data.push(text);
    }
    sight.things = [...markupThings(document), ...microformatThings(document), ...relMe(document)];
    sight.recipe = readRecipe(document, address, sight.meta, options.recipes ?? []);
    sight.cut = budget.cut;
  } catch {
    sight.cut = true;
  }
  return sight;
};

const baseOf = (document: Document, address: string): string => {
  const [declared] = query(document, 'base[href]', 1);
  return declared && URL.canParse(attribute(declared, 'href'), address) ? new URL(attribute(declared, 'href'), address).href : address;
};

const readMeta = (document: Document): Sight['meta'] => {
  const meta = new Map<string, string>();
  for (const element of query(document, 'meta[content]', 300)) {
    const name = (attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop')).toLowerCase();
    const content = clean(attribute(element, 'content').slice(0, 8000));
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return [...meta];
};

/** Links that say `rel="me"`: they name nobody, but can only be the page's person's. */
const relMe = (document: Document): Sight['things'] => {
  const links = query(document, 'a[rel~="me" i],link[rel~="me" i]', 100).map((element) => attribute(element, 'href'));
  return links.length ? [{ syntax: 'microformat', types: ['Me'], id: '', properties: [['url', links]] }] : [];
};
