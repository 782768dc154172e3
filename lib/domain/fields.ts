/**
 * The names the reader and the ledger share. This file imports nothing, so that the page script can
 * use it without carrying a schema library into somebody's page.
 */

/** Fields that hold one line or paragraph of text. */
export const TEXT_FIELDS = [
  'name',
  'given',
  'family',
  'headline',
  'org',
  'title',
  'location',
  'about',
  'pronouns',
  'photo',
  'email',
  'phone',
  'link',
  'skill',
  'language',
] as const;

/** Fields that hold a small record. */
export const RECORD_FIELDS = ['experience', 'education', 'hook'] as const;

export const FIELDS = [...TEXT_FIELDS, ...RECORD_FIELDS] as const;

/** Fields of which a person has one at a time; every other field is a list. */
export const SINGLE_FIELDS = [
  'name',
  'given',
  'family',
  'headline',
  'org',
  'title',
  'location',
  'about',
  'pronouns',
  'photo',
] as const;

/** How a fact came to be known. */
export const SOURCES = ['structured-data', 'recipe', 'microformat', 'meta', 'layout', 'selection', 'hand'] as const;

/** Particular things worth mentioning in a note. */
export const HOOK_KINDS = ['project', 'talk', 'publication', 'post', 'award', 'other'] as const;

/** Records that a page tells as a list of entries; of what is worth a mention, each kind has a list of its own. */
export const ENTRY_KINDS = ['experience', 'education', 'project', 'talk', 'publication', 'post', 'award'] as const;

/** What can be pointed at. */
export const TEACHABLE = [...TEXT_FIELDS, ...ENTRY_KINDS] as const;

/** What a page is about, as far as people are concerned. */
export const VERDICTS = ['person', 'many', 'none'] as const;

/** Why a page is about nobody. */
export const NONE_REASONS = [
  'article',
  'organisation',
  'job-ad',
  'login-wall',
  'repository',
  'no-person',
  // Not the page's doing: the user lets us read no more than this here.
  'address-only',
  'nothing-selected',
] as const;

/** Longest texts taken from a page, in UTF-16 units; longer ones are cut. */
export const LIMITS = {
  line: 300,
  paragraph: 4000,
  address: 2000,
  place: 200,
  factsPerPerson: 400,
  people: 300,
  tag: 60,
  tags: 50,
} as const;

/** An app moved to another address in place and may still show the page before; or the page names two people as its own. */
export type Doubt = { why: 'moved' } | { why: 'two-names'; other: string };

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `present`: as precise as the page. */
export type PartialDate = string;

export type Field = (typeof FIELDS)[number];
export type TextField = (typeof TEXT_FIELDS)[number];
export type EntryKind = (typeof ENTRY_KINDS)[number];
export type Teachable = (typeof TEACHABLE)[number];
export type SingleField = (typeof SINGLE_FIELDS)[number];
export type Source = (typeof SOURCES)[number];
export type HookKind = (typeof HOOK_KINDS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type NoneReason = (typeof NONE_REASONS)[number];

export const isEntryKind = (what: Teachable): what is EntryKind => (ENTRY_KINDS as readonly string[]).includes(what);

/** The field whose facts it gives. */
export const fieldOf = (what: Teachable): Field =>
  isEntryKind(what) && what !== 'experience' && what !== 'education' ? 'hook' : what;

export interface Experience {
  title: string | null;
  org: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
}

export interface Education {
  school: string | null;
  degree: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
}

export interface Hook {
  kind: HookKind;
  title: string;
  url: string | null;
  date: PartialDate | null;
}

export interface FieldValues extends Record<TextField, string> {
  experience: Experience;
  education: Education;
  hook: Hook;
}

/** One value about a person, as read: `place` names where on the page, `confidence` is 0 to 1. */
export type ReadFact = {
  [F in Field]: { field: F; value: FieldValues[F]; source: Source; place: string; confidence: number };
}[Field];

/** What one look at one page says about one person. Facts of list fields stand in page order. */
export interface PersonReading {
  facts: ReadFact[];
}

/**
 * What one look at one page says; nothing is stored yet.
 * On a page about one person `people` holds that person alone. On a page about nobody it is empty,
 * or holds an article's author (`reason` is then `article`).
 */
export interface PageReading {
  /** The page's address as the browser gives it, never what the page claims. */
  address: string;
  /** `document.title`, cut. */
  title: string;
  verdict: Verdict;
  reason: NoneReason | null;
  people: PersonReading[];
  /** The recipe that helped, by id. */
  recipe: string | null;
  /** Fields that every page of this site used to show where the recipe looks, and this one does not: to be checked. */
  drifted: Field[];
  /** True when a budget of size or time ended the reading early. */
  cut: boolean;
  /** Why it may show somebody else than the person read: the user is asked before anything is kept. */
  doubt: Doubt | null;
}
