import { FIELDS, type Field } from '../../lib/domain/fields';
import type { ShownFact } from './fact-list';

/** Facts of one kind that share their source: shown in one row. */
export interface FactGroup {
  facts: [ShownFact, ...ShownFact[]];
  /** Short words stand side by side, all else line by line. */
  inline: boolean;
}

/** The particular first; what stands at the head of the screen already comes last. */
const FIRST: readonly Field[] = ['hook', 'experience', 'education', 'about', 'skill', 'language'];
const LAST: readonly Field[] = ['photo', 'name', 'headline', 'org', 'location'];
const ORDER: readonly Field[] = [
  ...FIRST,
  ...FIELDS.filter((field) => !FIRST.includes(field) && !LAST.includes(field)),
  ...LAST,
];
const INLINE: ReadonlySet<Field> = new Set(['skill', 'language']);

export function groupFacts(facts: readonly ShownFact[]): FactGroup[] {
  const groups = new Map<string, FactGroup>();
  for (const one of [...facts].sort((a, b) => ORDER.indexOf(a.read.field) - ORDER.indexOf(b.read.field))) {
    const { field, source, place } = one.read;
    const key = JSON.stringify([field, source, place, dayAt(one.seen)]);
    const known = groups.get(key);
    if (known) known.facts.push(one);
    else groups.set(key, { facts: [one], inline: INLINE.has(field) });
  }
  return [...groups.values()];
}

/** Seen on one day is seen together. */
const dayAt = (seen: number | undefined): string | null => (seen === undefined ? null : new Date(seen).toDateString());
