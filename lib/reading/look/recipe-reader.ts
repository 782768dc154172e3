import { type Field, SINGLE_FIELDS, type TextField } from '../../domain/fields';
import { type Evidence, putInto } from '../evidence';
import { cleaned } from '../recipes/cleaners';
import { isOn } from '../recipes/is-on';
import type { Recipe, RecordRecipe, Take } from '../recipes/recipe';
import type { RecipeSight, Sight } from '../sight';
import { line } from '../text';
import { attribute, firstChild, nextSibling, nodeType, query, tagOf, textData } from './dom';
import { elementText } from './element-text';
import { isVisible } from './visibility';

const SURE = 0.92;
const MOST = 200;

/** Reads a page by the recipe of its site; null where there is none. Values are as the page writes them. */
export const readRecipe = (
  document: Document,
  address: string,
  meta: Sight['meta'],
  recipes: readonly Recipe[],
): RecipeSight | null => {
  const { hostname, pathname } = new URL(address);
  const metas = new Map(meta);
  const recipe =
    recipes.find((one) => isOn(one, hostname)) ??
    recipes.find(({ mark }) => mark && metas.get(mark[0])?.includes(mark[1])) ??
    recipes.find(({ sign }) => sign && query(document, sign, 1).length > 0);
  if (!recipe) return null;
  const matches = (selector: string | undefined) => !!selector && query(document, selector, 1).length > 0;
  const segments = pathname.split('/').filter(Boolean);
  const fits = (path: string) => fitsPath(path, segments, recipe.not ?? []);
  const reading: RecipeSight = { id: recipe.id, reason: null, evidence: [], missing: [], owns: [] };
  const isDetail = recipe.details?.some(fits) ?? false;
  if (!isDetail && !recipe.people.some(fits))
    return { ...reading, reason: recipe.nobody?.find(([path]) => fits(path))?.[1] ?? null };
  if (matches(recipe.unless)) return { ...reading, reason: 'organisation' };
  if (recipe.requires && !matches(recipe.requires)) return reading;
  const page: Page = { document, meta: metas };
  const evidence: Evidence[] = [];
  const put = putInto(evidence, 'recipe');
  for (const [field, takes] of Object.entries(recipe.fields) as [TextField, readonly Take[]][]) {
    const most = (SINGLE_FIELDS as readonly string[]).includes(field) || field === 'email' ? 1 : MOST;
    for (const take of takes) {
      const values = textsAt(page, document, take, most);
      for (const value of values) put(field, value, `${recipe.id}: ${typeof take === 'string' ? take : take[0]}`, SURE);
      if (values.length) break;
    }
  }
  for (const [field, record] of Object.entries(recipe.records ?? {}))
    readRecords(page, recipe.id, field as 'hook', record, evidence);
  const missing = isDetail ? [] : recipe.expects.filter((field) => !evidence.some((one) => one.field === field));
  // Without the name the rest is not to be trusted: the general rules read the page alone.
  return !evidence.some((one) => one.field === 'name')
    ? { ...reading, missing }
    : { ...reading, evidence, missing, owns: ownedBy(recipe, new Set(evidence.map((one) => one.field))) };
};

/**
 * Of what a recipe answers or claims, nobody else speaks. One that no real page stands behind claims nothing that it has
 * not found, and of a list it only knows a part.
 */
const ownedBy = (recipe: Recipe, found: ReadonlySet<Field>): Field[] => {
  const owns = recipe.owns ?? [];
  if (recipe.seen !== 'unverified') return [...new Set([...owns, ...found])];
  const looksFor = (field: Field) =>
    field in recipe.fields || (recipe.records !== undefined && field in recipe.records);
  return [
    ...owns.filter((field) => found.has(field) || !looksFor(field)),
    ...[...found].filter((field) => !owns.includes(field) && (SINGLE_FIELDS as readonly string[]).includes(field)),
  ];
};

interface Page {
  document: Document;
  meta: ReadonlyMap<string, string>;
}

const fitsPath = (path: string, segments: readonly string[], not: readonly string[]): boolean => {
  const wanted = path.split('/').filter(Boolean);
  const open = wanted.at(-1) === '*';
  if (open) wanted.pop();
  if (open ? segments.length < wanted.length : segments.length !== wanted.length) return false;
  return wanted.every((part, at) => {
    const segment = (segments[at] ?? '').toLowerCase();
    return part.endsWith('@') ? segment.startsWith(part.slice(0, -1)) && !not.includes(segment) : part === segment;
  });
};

const textsAt = (page: Page, root: Document | Element, take: Take, most: number): string[] => {
  const [from, name, ...clean] = typeof take === 'string' ? [take, null] : take;
  if (from.startsWith('meta:')) return [cleaned(page.meta.get(from.slice(5)) ?? '', clean)].filter(Boolean);
  const out: string[] = [];
  for (const element of query(root, from, most * 3)) {
    const declares = /^(?:meta|link)$/.test(tagOf(element));
    const raw =
      !declares && !isVisible(element)
        ? ''
        : name
          ? attribute(element, name)
          : clean.includes('own-text')
            ? ownText(element)
            : elementText(element);
    const text = cleaned(raw, clean);
    if (text) out.push(text);
    if (out.length >= most) break;
  }
  return out;
};

/** The text that stands directly in an element, without that of the elements in it. */
const ownText = (element: Element): string => {
  let text = '';
  for (let node = firstChild(element); node; node = nextSibling(node)) if (nodeType(node) === 3) text += textData(node);
  return text.replace(/[\s,]+$/, '');
};

const readRecords = (
  page: Page,
  id: string,
  field: 'experience' | 'education' | 'hook',
  record: RecordRecipe,
  out: Evidence[],
): void => {
  const put = putInto(out, 'recipe');
  for (const root of query(page.document, record.each, MOST)) {
    const pick = (takes: readonly Take[] | undefined): string | null => {
      for (const take of takes ?? []) for (const text of textsAt(page, root, take, 1)) return line(text);
      return null;
    };
    const [first, second] = [pick(record.first), pick(record.second)];
    const dates = pick(record.dates);
    const place = `${id}: ${record.each}`;
    if (!isVisible(root) || (!first && !second)) continue;
    // The dates stay one text here; they are told apart outside the page.
    if (field === 'experience') put(field, { title: first, org: second, start: dates, end: null }, place, SURE);
    else if (field === 'education') put(field, { school: first, degree: second, start: dates, end: null }, place, SURE);
    else
      put(field, { kind: record.kind ?? 'other', title: first ?? '', url: pick(record.url), date: dates }, place, SURE);
  }
};
