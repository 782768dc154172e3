import { type Field, type NoneReason, SINGLE_FIELDS, type TextField } from '../../domain/fields';
import { emailIn, hostOf, pathOf, webAddress } from '../addresses';
import { findDates } from '../dates';
import { attribute, query, tagOf } from '../dom';
import { elementText } from '../element-text';
import { type Evidence, putInto, type Subject } from '../evidence';
import type { Page } from '../page';
import { line } from '../text';
import { isVisible } from '../visibility';
import { cleaned } from './cleaners';
import { RECIPES } from './list';
import type { RecordRecipe, Take } from './recipe';

/** What the recipe of a page's site says of it. */
export interface RecipeReading {
  id: string;
  /** Why the page is nobody's, where the recipe knows. */
  reason: NoneReason | null;
  subject: Subject | null;
  /** Expected fields that are no longer where they were. */
  missing: Field[];
  owns: readonly Field[];
}

const SURE = 0.92;
const MOST = 200;

/** Reads a page by the recipe of its site; null where there is none. */
export const readRecipe = (page: Page): RecipeReading | null => {
  const host = hostOf(page.address);
  const recipe = RECIPES.find((one) => one.hosts.includes(host)) ?? RECIPES.find((one) => one.mark && query(page.document, one.mark, 1).length);
  if (!recipe) return null;
  const segments = pathOf(page.address).split('/').filter(Boolean);
  const fits = (path: string) => fitsPath(path, segments, recipe.not ?? []);
  const reading = { id: recipe.id, subject: null, missing: [], owns: [] };
  const nobody = recipe.nobody?.find(([path]) => fits(path));
  if (!recipe.people.some(fits)) return { ...reading, reason: nobody?.[1] ?? null };
  if (recipe.unless && query(page.document, recipe.unless, 1).length) return { ...reading, reason: 'organisation' };
  const evidence: Evidence[] = [];
  const put = putInto(evidence, 'recipe');
  for (const [field, takes] of Object.entries(recipe.fields) as [TextField, readonly Take[]][]) {
    const most = (SINGLE_FIELDS as readonly string[]).includes(field) || field === 'email' ? 1 : MOST;
    for (const take of takes) {
      const values = textsAt(page, page.document, take, most).map((text) => valueFor(page, field, text)).filter(Boolean);
      for (const value of values) put(field, value, `${recipe.id}: ${typeof take === 'string' ? take : take[0]}`, SURE);
      if (values.length) break;
    }
  }
  for (const [field, record] of Object.entries(recipe.records ?? {})) readRecords(page, recipe.id, field as 'hook', record, evidence);
  const missing = recipe.expects.filter((field) => !evidence.some((one) => one.field === field));
  const name = evidence.find((one) => one.field === 'name')?.value as string | undefined;
  // Without the name the rest is not to be trusted: the general rules read the page alone.
  return { id: recipe.id, reason: null, subject: name ? { name, evidence, standing: 'main' } : null, missing, owns: name ? (recipe.owns ?? []) : [] };
};

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

const valueFor = (page: Page, field: TextField, text: string): string | null => {
  if (field === 'email') return emailIn(text);
  return field === 'link' || field === 'photo' ? webAddress(/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text) ? `https://${text}` : text, page.base) : text;
};

const textsAt = (page: Page, root: Document | Element, take: Take, most: number): string[] => {
  const [from, name, ...clean] = typeof take === 'string' ? [take, null] : take;
  if (from.startsWith('meta:')) return [cleaned(page.meta.get(from.slice(5)) ?? '', clean)].filter(Boolean);
  const out: string[] = [];
  for (const element of query(root, from, most * 3)) {
    const declares = /^(?:meta|link)$/.test(tagOf(element));
    const raw = !declares && !isVisible(element) ? '' : name ? attribute(element, name) : elementText(element);
    const text = cleaned(raw, clean);
    if (text) out.push(text);
    if (out.length >= most) break;
  }
  return out;
};

const readRecords = (page: Page, id: string, field: 'experience' | 'education' | 'hook', record: RecordRecipe, out: Evidence[]): void => {
  const put = putInto(out, 'recipe');
  for (const root of query(page.document, record.each, MOST)) {
    const pick = (takes: readonly Take[] | undefined): string | null => {
      for (const take of takes ?? []) for (const text of textsAt(page, root, take, 1)) return line(text);
      return null;
    };
    const [first, second] = [pick(record.first), pick(record.second)];
    const span = findDates(pick(record.dates) ?? '')[0];
    const start = span?.start ?? null;
    const end = span?.end ?? null;
    const place = `${id}: ${record.each}`;
    if (!isVisible(root) || (!first && !second)) continue;
    if (field === 'experience') put(field, { title: first, org: second, start, end }, place, SURE);
    else if (field === 'education') put(field, { school: first, degree: second, start, end }, place, SURE);
    else put(field, { kind: record.kind ?? 'other', title: first ?? '', url: webAddress(pick(record.url), page.base), date: start }, place, SURE);
  }
};
