import type { Field, HookKind, NoneReason, TextField } from '../../domain/fields';
import type { CleanerName } from './cleaners';

/**
 * Where a text is taken from: a CSS selector, or `meta:NAME` for the head; then an attribute in place of the visible
 * text (or null), then cleaners. Sturdy places come first: declared data, ARIA, headings, class names last.
 */
export type Take = string | readonly [from: string, attribute: string | null, ...clean: CleanerName[]];

/** A list of records: each match of `each` is one, read by its parts. */
export interface RecordRecipe {
  each: string;
  /** Title of a job, school, or title of a hook. */
  first: readonly Take[];
  /** Organisation of a job, or degree. */
  second?: readonly Take[];
  dates?: readonly Take[];
  /** Hooks only: their kind, and where they lead. */
  kind?: HookKind;
  url?: readonly Take[];
}

/** How one site shows a person: data only, read by the one interpreter. */
export interface Recipe {
  id: string;
  site: string;
  /** Compared with the address's host, without `www.`, `m.` or the two letters of a country before it. */
  hosts: readonly string[];
  /** For software that runs on many hosts: a `<meta>` that tells it, and what it holds. */
  mark?: readonly [meta: string, holds: string];
  /** The same by an element that all its pages have. */
  sign?: string;
  /** Paths of people's pages: `@` is one segment, a last `*` any further ones. */
  people: readonly string[];
  /** Paths of further pages about the same person, on which nothing is expected. */
  details?: readonly string[];
  /** Segments that are the site's own words where a handle would stand. */
  not?: readonly string[];
  /** Paths of pages that are nobody's, and why. */
  nobody?: readonly (readonly [path: string, reason: NoneReason])[];
  /** On a person's path: the page is an organisation's where this matches … */
  unless?: string;
  /** … and the recipe has nothing to say where this does not. */
  requires?: string;
  /** The first place that answers wins; for lists, all its matches. */
  fields: Partial<Record<TextField, readonly Take[]>>;
  records?: Partial<Record<'experience' | 'education' | 'hook', RecordRecipe>>;
  /** Fields that every such page shows: where one is missing, the recipe has drifted. */
  expects: readonly Field[];
  /** Fields that the general rules misread on this site: only the recipe speaks of them (of an unverified one: if it finds them). */
  owns?: readonly Field[];
  /** The year, or year and month, of the newest real page that agreed with the selectors. */
  seen: `${number}` | `${number}-${number}` | 'unverified';
}
