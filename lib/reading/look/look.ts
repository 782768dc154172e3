import { LIMITS } from '../../domain/fields';
import { type Budget, startBudget } from '../budget';
import type { Recipe } from '../recipes/recipe';
import type { Sight } from '../sight';
import { clean, cut, line } from '../text';
import { attribute, bodyOf, has, query, tagOf, textContent, titleOf } from './dom';
import { markupThings } from './markup';
import { CARD, CARDS, microformatThings } from './microformats';
import { readRecipe } from './recipe-reader';
import { type Outline, readOutline } from './walk';

export interface LookOptions {
  /** A clock for the time budget; without one only sizes limit the look. */
  now?: () => number;
  budgetMs?: number;
  /** The recipes that may be meant: they come as data, so that the page script carries none. */
  recipes?: readonly Recipe[];
}

const BUDGET_MS = 500;
const MOST_DATA = 1_000_000;
const MOST_META = 300;
const MOST_DECLARING = 5000;
/** All that declares anything, found in one go: most pages declare little, and each question costs. */
const DECLARING = `meta[content],base[href],script[type^="application/ld+json" i],a[rel~="me" i],link[rel~="me" i],[itemscope],[typeof],${CARDS}`;

/**
 * Looks at a page once: reads the document, changes nothing, requests nothing, and never throws. A page that breaks the
 * look is seen as far as that, and as cut.
 */
export const lookAtPage = (document: Document, address: string, options: LookOptions = {}): Sight => {
  const sight: Sight = {
    address: cut(address, LIMITS.address),
    base: address,
    title: '',
    meta: [],
    lines: [],
    blocks: [],
    links: [],
    pictures: [],
    data: [],
    things: [],
    recipe: null,
    unsettled: false,
    cut: false,
  };
  const budget = startBudget(options.now, options.budgetMs ?? BUDGET_MS);
  try {
    sight.title = line(titleOf(document));
    readDeclarations(document, sight, budget);
    sight.recipe = readRecipe(document, address, sight.meta, options.recipes ?? []);
    const body = bodyOf(document);
    if (body) Object.assign(sight, readOutline(body, budget));
    sight.cut = budget.cut;
  } catch {
    sight.cut = true;
  }
  return sight;
};

/** Looks at parts of a page, list by list, each as if it were a page of its own. */
export const lookAtEntries = (
  lists: readonly (readonly Element[])[],
  { now, budgetMs = BUDGET_MS }: Pick<LookOptions, 'now' | 'budgetMs'>,
): Outline[][] => {
  const budget = startBudget(now, budgetMs);
  return lists.map((entries) => entries.map((entry) => readOutline(entry, budget)));
};

const readDeclarations = (document: Document, sight: Sight, budget: Budget): void => {
  const meta = new Map<string, string>();
  const scopes: Element[] = [];
  const types: Element[] = [];
  const cards: Element[] = [];
  const own: string[] = [];
  for (const element of query(document, DECLARING, MOST_DECLARING)) {
    const tag = tagOf(element);
    if (tag === 'meta') {
      const name = (
        attribute(element, 'property') ||
        attribute(element, 'name') ||
        attribute(element, 'itemprop')
      ).toLowerCase();
      const content = clean(attribute(element, 'content').slice(0, 8000));
      if (name && content && !meta.has(name) && meta.size < MOST_META) meta.set(name, content);
    } else if (tag === 'base') {
      const href = attribute(element, 'href');
      if (URL.canParse(href, sight.address)) sight.base = new URL(href, sight.address).href;
    } else if (tag === 'script') {
      const text = textContent(element);
      if (budget.fits(text.length, MOST_DATA)) sight.data.push(text);
    }
    if (has(element, 'itemscope')) scopes.push(element);
    if (has(element, 'typeof')) types.push(element);
    if (CARD.test(attribute(element, 'class'))) cards.push(element);
    if (/(?:^|\s)me(?:\s|$)/i.test(attribute(element, 'rel')) && own.length < 100) own.push(attribute(element, 'href'));
  }
  sight.meta = [...meta];
  sight.things = [
    ...markupThings(document, 'microdata', scopes),
    ...markupThings(document, 'rdfa', types),
    ...microformatThings(cards),
  ];
  // Links that say `rel="me"` name nobody, but can only be the page's person's.
  if (own.length) sight.things.push({ syntax: 'microformat', types: ['Me'], id: '', properties: [['url', own]] });
};
