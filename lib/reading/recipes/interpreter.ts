import type { Field, NoneReason } from '../../domain/fields';
import { emailIn, webAddress } from '../addresses';
import { findDates, partialDate } from '../dates';
import { attribute, query, tagOf } from '../dom';
import { elementText } from '../element-text';
import { type Evidence, evidence, type Subject } from '../evidence';
import type { Page } from '../page';
import { line, paragraph } from '../text';
import { isVisible } from '../visibility';
import { cleaned } from './cleaners';
import { RECIPES } from './list';
import type { FieldRecipe, PathRecipe, Recipe, RecordRecipe, Take } from './recipe';

/** What the recipe for a page's site says. */
export interface RecipeReading {
  id: string;
  verdict: 'person' | 'none' | null;
  reason: NoneReason | null;
  subject: Subject | null;
  /** Expected fields that the page no longer shows where they were. */
  missing: Field[];
  owns: readonly Field[];
}

const WEIGHT = 0.92;
const MOST = 200;

/** Reads a page by the recipe of its site; null where there is none. */
export const readRecipe = (page: Page): RecipeReading | null => {
  const url = new URL(page.address);
  const host = url.hostname.replace(/^www\./, '');
  const recipe = RECIPES.find((one) => one.hosts.includes(host)) ?? RECIPES.find((one) => one.mark !== undefined && query(page.document, one.mark).length > 0);
  if (!recipe) return null;
  const path = recipe.paths.find((one) => fits(one, url.pathname) && !(one.unless && query(page.document, one.unless).length > 0));
  const blocked = recipe.paths.find((one) => fits(one, url.pathname));
  if (!path) {
    const verdict = blocked?.unless ? 'none' : null;
    return { id: recipe.id, verdict, reason: verdict ? (blocked?.reason ?? 'organisation') : null, subject: null, missing: [], owns: [] };
  }
  if (path.is !== 'person') return { id: recipe.id, verdict: path.is === 'none' ? 'none' : null, reason: path.reason ?? 'no-person', subject: null, missing: [], owns: [] };
  const out: Evidence[] = [];
  for (const field of recipe.fields) pushField(page, recipe, field, out);
  for (const record of recipe.records ?? []) pushRecords(page, recipe, record, out);
  const missing = recipe.expects.filter((field) => !out.some((one) => one.field === field));
  const named = out.some((one) => one.field === 'name');
  return { id: recipe.id, verdict: named ? 'person' : null, reason: null, subject: { evidence: out, standing: 'main', element: null }, missing, owns: recipe.owns ?? [] };
};

const fits = ({ path, not }: PathRecipe, actual: string): boolean => {
  const wanted = path.split('/').filter(Boolean);
  const given = actual.split('/').filter(Boolean);
  const open = wanted.at(-1) === '*';
  if (open) wanted.pop();
  if (open ? given.length < wanted.length : given.length !== wanted.length) return false;
  return wanted.every((part, at) => {
    const segment = given[at] ?? '';
    if (part === '@') return !not?.includes(segment.toLowerCase());
    return part.endsWith('@') ? segment.startsWith(part.slice(0, -1)) && segment.length >= part.length : part === segment.toLowerCase();
  });
};

const pushField = (page: Page, recipe: Recipe, { field, take, all }: FieldRecipe, out: Evidence[]): void => {
  for (const one of take) {
    const found = texts(page, page.document, one, field === 'about', all ? MOST : 1);
    let any = false;
    for (const text of found) {
      const value = valueFor(page, field, text);
      if (!value) continue;
      out.push(evidence(field, value, 'recipe', `${recipe.id}: ${one.from}`, WEIGHT));
      any = true;
    }
    if (any) return;
  }
};

const valueFor = (page: Page, field: FieldRecipe['field'], text: string): string | null => {
  if (field === 'link' || field === 'photo') return webAddress(/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text) ? `https://${text}` : text, page.base);
  if (field === 'email') return emailIn(text);
  return field === 'about' ? paragraph(text) : line(text);
};

const texts = (page: Page, root: Document | Element, take: Take, long: boolean, most: number): string[] => {
  if (take.from.startsWith('meta:')) {
    const content = page.meta.get(take.from.slice(5));
    return content ? [cleaned(content, take.clean)].filter(Boolean) : [];
  }
  const out: string[] = [];
  for (const element of Array.from(query(root, take.from)).slice(0, most * 3)) {
    const text = textFrom(element, take, long);
    if (text) out.push(text);
    if (out.length >= most) break;
  }
  return out;
};

const textFrom = (element: Element, take: Take, long: boolean): string => {
  const declares = tagOf(element) === 'meta' || tagOf(element) === 'link';
  if (!declares && !isVisible(element)) return '';
  const raw = take.attribute ? (attribute(element, take.attribute) ?? '') : declares ? (attribute(element, 'content') ?? '') : elementText(element, long ? 4000 : 400);
  return cleaned(raw, take.clean);
};

const pushRecords = (page: Page, recipe: Recipe, record: RecordRecipe, out: Evidence[]): void => {
  const pick = (root: Element, takes: readonly Take[] | undefined): string | null => {
    for (const take of takes ?? []) {
      const text = texts(page, root, take, false, 1)[0];
      if (text) return line(text);
    }
    return null;
  };
  for (const root of Array.from(query(page.document, record.each)).slice(0, MOST)) {
    if (!isVisible(root)) continue;
    const first = pick(root, record.first);
    const second = pick(root, record.second);
    if (!first && !second) continue;
    const dates = pick(root, record.dates) ?? '';
    const span = findDates(dates)[0];
    const start = span?.start ?? partialDate(dates);
    const end = span?.end ?? null;
    const place = `${recipe.id}: ${record.each}`;
    if (record.field === 'experience') out.push(evidence('experience', { title: first, org: second, start, end }, 'recipe', place, WEIGHT));
    else if (record.field === 'education') out.push(evidence('education', { school: first, degree: second, start, end }, 'recipe', place, WEIGHT));
    else if (first) out.push(evidence('hook', { kind: record.kind ?? 'other', title: first, url: webAddress(pick(root, record.url), page.base), date: start }, 'recipe', place, WEIGHT));
  }
};
