import type { Field, NoneReason } from '../../domain/fields';
import type { CleanerName } from './cleaners';

/** Where a recipe takes a text from. Sturdy places come first in a list: declared data, ARIA, headings, classes. */
export interface Take {
  /** A CSS selector; or `meta:NAME` for the head's. */
  from: string;
  /** An attribute instead of the visible text. */
  attribute?: string;
  clean?: CleanerName[];
}

/** One field: the first place that answers wins; `all` collects every match of it. */
export interface FieldRecipe {
  field: Exclude<Field, 'experience' | 'education' | 'hook'>;
  take: Take[];
  all?: boolean;
}

/** A list of records: each match of `each`, read by its parts. */
export interface RecordRecipe {
  field: 'experience' | 'education' | 'hook';
  each: string;
  /** `first` is the title, school or hook's title; `second` the organisation or degree. */
  first: Take[];
  second?: Take[];
  dates?: Take[];
  url?: Take[];
  kind?: 'project' | 'talk' | 'publication' | 'post' | 'award' | 'other';
}

/** Addresses of one shape on a site: `@` is one path segment, a last `*` any further ones. */
export interface PathRecipe {
  path: string;
  is: 'person' | 'none' | 'general';
  reason?: NoneReason;
  /** Path segments that are the site's own words where a handle would stand. */
  not?: string[];
  /** The page is no person's where this matches. */
  unless?: string;
}

/** How one site shows a person: data only, read by the one interpreter. */
export interface Recipe {
  id: string;
  site: string;
  /** Compared exactly with the address's host, without `www.` */
  hosts: string[];
  /** For software that runs on many hosts: a selector that tells it. */
  mark?: string;
  paths: PathRecipe[];
  fields: FieldRecipe[];
  records?: RecordRecipe[];
  /** Fields a page of this site always shows: when one is missing, the recipe has drifted. */
  expects: Field[];
  /** Fields that the general rules misread on this site; only the recipe speaks of them. */
  owns?: Field[];
  /** When the selectors were last checked against a real page. */
  seen: `${number}-${number}` | 'unverified';
}
