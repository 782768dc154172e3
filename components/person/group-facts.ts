import { FIELDS, type Field, type ReadFact } from '../../lib/domain/fields';

export type Check = 'taught' | 'partly' | 'drifted';

/** A fact to show, with when it was last seen, where it is kept already. */
export interface ShownFact {
  key: string;
  read: ReadFact;
  seen?: number;
  fresh?: boolean;
  /** It no longer stands where the user pointed, or not all of it could be read, or its site used to show it: they are asked to look. */
  check?: Check;
}

/** A reading's facts, the new ones among them marked. */
export const shownFacts = (
  facts: readonly ReadFact[],
  fresh: readonly ReadFact[],
  drifted: readonly Field[] = [],
): ShownFact[] =>
  facts.map((read, index) => ({
    key: String(index),
    read,
    fresh: fresh.includes(read),
    ...(drifted.includes(read.field) && { check: 'drifted' as const }),
  }));

/** Fields to check of which nothing is known: a row without a value, so that nothing wrong is shown. */
export const emptyFacts = (fields: readonly Field[], check: Check): ShownFact[] =>
  fields.map((field) => ({
    key: `check ${field}`,
    read: { field: field as 'name', value: '', source: 'recipe', place: '', confidence: 0 },
    check,
  }));

/** Facts of one kind that share their source: shown in one row. */
export interface FactGroup {
  facts: [ShownFact, ...ShownFact[]];
  /** Short words stand side by side, all else line by line. */
  inline: boolean;
}

/** The particular first; what stands at the head of the screen already comes last. */
const FIRST: readonly Field[] = ['hook', 'experience', 'education', 'about', 'skill', 'language'];
const LAST: readonly Field[] = ['photo', 'name', 'given', 'family', 'headline', 'org', 'location'];
const ORDER: readonly Field[] = [
  ...FIRST,
  ...FIELDS.filter((field) => !FIRST.includes(field) && !LAST.includes(field)),
  ...LAST,
];
const INLINE: ReadonlySet<Field> = new Set(['skill', 'language']);

export function groupFacts(facts: readonly ShownFact[]): FactGroup[] {
  const groups = new Map<string, FactGroup>();
  for (const one of [...facts].sort(byOrder)) {
    const { field, source, place } = one.read;
    const key = JSON.stringify([field, source, place, dayAt(one.seen), one.check]);
    const known = groups.get(key);
    if (known) known.facts.push(one);
    else groups.set(key, { facts: [one], inline: INLINE.has(field) });
  }
  return [...groups.values()];
}

/** What needs a look comes before all else. */
const byOrder = (a: ShownFact, b: ShownFact): number =>
  Number(Boolean(b.check)) - Number(Boolean(a.check)) || ORDER.indexOf(a.read.field) - ORDER.indexOf(b.read.field);

/** Seen on one day is seen together. */
const dayAt = (seen: number | undefined): string | null => (seen === undefined ? null : new Date(seen).toDateString());
