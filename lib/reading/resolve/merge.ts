import { type Field, LIMITS, type ReadFact, SINGLE_FIELDS } from '../../domain/fields';
import { placeOf } from '../addresses';
import type { Evidence } from '../evidence';
import { bare, cut, line, paragraph, within } from '../text';

/** Below this, what a page seems to say is not said. */
const ENOUGH = 0.4;

/** Many pieces of evidence into facts: those that agree strengthen each other, the strongest group is the fact. */
export const mergeEvidence = (all: readonly Evidence[], name: string): ReadFact[] => {
  const byField = new Map<Field, Evidence[]>();
  for (const one of all) {
    const list = byField.get(one.field);
    if (list) list.push(one);
    else byField.set(one.field, [one]);
  }
  const facts: ReadFact[] = [];
  for (const [field, list] of byField) {
    if (field === 'name') continue;
    if ((SINGLE_FIELDS as readonly string[]).includes(field)) {
      const best = single(list, name);
      if (best && best.confidence >= ENOUGH) facts.push(asFact(best));
    } else facts.push(...listed(field, list).filter((one) => one.confidence >= ENOUGH).map(asFact));
  }
  return facts.slice(0, LIMITS.factsPerPerson);
};

export const asFact = (one: Evidence): ReadFact =>
  ({ ...one, value: bounded(one), place: cut(one.place, LIMITS.place), confidence: Math.round(Math.min(one.confidence, 0.99) * 100) / 100 }) as ReadFact;

const bounded = (one: Evidence): unknown => {
  if (one.field === 'about') return paragraph(one.value);
  if (one.field === 'link' || one.field === 'photo') return cut(one.value, LIMITS.address);
  if (typeof one.value === 'string') return line(one.value);
  const { value } = one;
  if ('kind' in value) return { ...value, title: line(value.title) };
  return value;
};

/** Independent sources that say the same: neither is enough alone, together they are. */
const together = (group: readonly Evidence[]): number => {
  const bySource = new Map<string, number>();
  for (const one of group) bySource.set(one.source, Math.max(bySource.get(one.source) ?? 0, one.confidence));
  let doubt = 1;
  for (const confidence of bySource.values()) doubt *= 1 - confidence;
  return 1 - doubt;
};

const single = (list: readonly Evidence[], name: string): Evidence | null => {
  const groups: Evidence[][] = [];
  for (const one of list) {
    const value = one.value as string;
    if (!value || (one.field !== 'photo' && bare(value) === bare(name) && one.field !== 'org')) continue;
    const group = groups.find(([first]) => first && agrees(first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  let best: Evidence | null = null;
  for (const group of groups) {
    const confidence = together(group);
    const first = group.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    if (!best || confidence > best.confidence) best = { ...first, confidence };
  }
  return best;
};

const agrees = (a: Evidence, b: Evidence): boolean => {
  const x = a.value as string;
  const y = b.value as string;
  if (a.field === 'photo') return placeOf(x) === placeOf(y);
  if (a.field === 'about') return bare(x).slice(0, 60) === bare(y).slice(0, 60);
  return within(x, y);
};

const listed = (field: Field, list: readonly Evidence[]): Evidence[] => {
  const out: Evidence[] = [];
  const keys = new Map<string, number>();
  for (const one of list) {
    const key = keyOf(one);
    if (!key) continue;
    const before = keys.get(key);
    const kept = before === undefined ? undefined : out[before];
    if (kept && before !== undefined) {
      out[before] = { ...(one.confidence > kept.confidence && kept.source !== 'recipe' ? one : kept), confidence: together([kept, one]) } as Evidence;
      continue;
    }
    keys.set(key, out.length);
    out.push(one);
  }
  return field === 'experience' || field === 'education' ? withoutEchoes(out) : out;
};

const keyOf = (one: Evidence): string => {
  if (one.field === 'link') return placeOf(one.value);
  if (one.field === 'email') return one.value.toLowerCase();
  if (one.field === 'phone') return one.value.replace(/\D/g, '');
  if (one.field === 'experience') return bare(`${one.value.title ?? ''} ${one.value.org ?? ''} ${one.value.start ?? ''}`);
  if (one.field === 'education') return bare(`${one.value.school ?? ''} ${one.value.degree ?? ''} ${one.value.start ?? ''}`);
  if (one.field === 'hook') return `${one.value.kind} ${bare(one.value.title)}`;
  return bare(one.value as string) || (one.value as string);
};

/** Two sources seldom say a job in the same words: the fuller account stays, the echo goes. */
const withoutEchoes = (list: readonly Evidence[]): Evidence[] => {
  const bestSource = list.reduce<Evidence | null>((a, b) => (!a || weight(b) > weight(a) ? b : a), null)?.source;
  const kept = list.filter((one) => one.source === bestSource);
  for (const one of list) if (one.source !== bestSource && !kept.some((other) => echoes(other, one))) kept.push(one);
  return kept;
};

const weight = (one: Evidence): number => one.confidence + (one.source === 'recipe' ? 1 : 0);

const echoes = (a: Evidence, b: Evidence): boolean => {
  const [x, y] = [Object.values(a.value), Object.values(b.value)] as [string | null, string | null][];
  const main = (value: unknown) => Object.values(value as Record<string, string | null>);
  const [a1, a2, a3] = main(a.value);
  const [b1, b2, b3] = main(b.value);
  void x;
  void y;
  const near = (p: string | null | undefined, q: string | null | undefined) => !p || !q || within(p, q) || bare(p) === bare(q);
  return near(a1, b1) && near(a2, b2) && (!a3 || !b3 || a3.slice(0, 4) === b3.slice(0, 4));
};
