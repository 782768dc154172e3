import { type Field, LIMITS, type ReadFact, SINGLE_FIELDS } from '../../../domain/fields';
import { placeOf } from '../../addresses';
import type { Evidence } from '../../evidence';
import { bare, cut, line, paragraph, within } from '../../text';
import { hasSchoolWord } from '../layout/words';

/** Below this, what a page seems to say is not said. */
const ENOUGH = 0.4;
const SINGLE = new Set<Field>(SINGLE_FIELDS);

/** Many pieces of evidence into facts: those that agree strengthen each other, the strongest are the facts. */
export const mergeEvidence = (all: readonly Evidence[]): ReadFact[] => {
  const groups = new Map<Field, Evidence[][]>();
  for (const one of all) {
    const list = groups.get(one.field) ?? [];
    groups.set(one.field, list);
    const group = list.find(([first]) => first && agree(first, one));
    if (group) group.push(one);
    else list.push([one]);
  }
  const facts: ReadFact[] = [];
  for (const [field, list] of groups) {
    const merged = list.map(together).filter((one) => one.confidence >= ENOUGH);
    if (SINGLE.has(field)) merged.sort((a, b) => b.confidence - a.confidence).splice(1);
    else if (field === 'experience' || field === 'education') keepFullest(merged);
    facts.push(...merged.map(asFact));
  }
  return facts.slice(0, LIMITS.factsPerPerson - 1);
};

export const asFact = (one: Evidence): ReadFact => {
  let { value } = one as { value: unknown };
  if (typeof value === 'string')
    value =
      one.field === 'about'
        ? paragraph(value)
        : line(value, /link|photo/.test(one.field) ? LIMITS.address : LIMITS.line);
  return {
    ...one,
    value,
    place: cut(one.place, LIMITS.place),
    confidence: Math.round(Math.min(one.confidence, 0.99) * 100) / 100,
  } as ReadFact;
};

/** The best of a group; that independent sources say the same counts for it. */
const together = (group: readonly Evidence[]): Evidence => {
  const bySource = new Map<string, number>();
  for (const { source, confidence } of group) bySource.set(source, Math.max(bySource.get(source) ?? 0, confidence));
  let doubt = 1;
  for (const confidence of bySource.values()) doubt *= 1 - confidence;
  return { ...group.reduce((a, b) => (b.confidence > a.confidence ? b : a)), confidence: 1 - doubt };
};

const agree = (a: Evidence, b: Evidence): boolean => {
  if (a.field === 'hook') return bare(a.value.title) === bare((b.value as typeof a.value).title);
  if (a.field === 'experience' || a.field === 'education') return JSON.stringify(a.value) === JSON.stringify(b.value);
  const [x, y] = [a.value as string, b.value as string];
  if (a.field === 'photo' || a.field === 'link') return placeOf(x) === placeOf(y);
  if (a.field === 'about') return bare(x).slice(0, 60) === bare(y).slice(0, 60);
  return SINGLE.has(a.field) ? within(x, y) : x === y || (bare(x) || x) === (bare(y) || y);
};

/** Two sources seldom tell a job in the same words: the fullest account stays, its echoes go. */
const keepFullest = (list: Evidence[]): void => {
  const best = list.reduce((a, b) => (b.confidence > a.confidence ? b : a), list[0] as Evidence)?.source;
  const kept = list.filter((one) => one.source === best);
  for (const one of list) {
    const echoed = one.source === best ? 0 : kept.findIndex((other) => echoes(other, one));
    if (echoed < 0) kept.push(one);
    else if (one.source !== best && filled(one) > filled(kept[echoed] as Evidence)) kept[echoed] = one;
  }
  const isTold = kept.some((one) => filled(one) > 1);
  const whole = kept.filter(
    (one) => !kept.some((other) => other !== one && isPart(one, other)) && !(isTold && isBareFormer(one)),
  );
  list.splice(0, list.length, ...whole);
};

const parts = (one: Evidence): (string | null)[] => Object.values(one.value as object);
const filled = (one: Evidence): number => parts(one).filter(Boolean).length;
/** Whom somebody once belonged to may be an employer: `alumniOf` with no more than a name that is no school's. */
const isBareFormer = (one: Evidence): boolean =>
  one.field === 'education' &&
  one.source === 'structured-data' &&
  filled(one) === 1 &&
  !hasSchoolWord(one.value.school ?? '');
const echoes = (a: Evidence, b: Evidence): boolean => {
  const other = parts(b);
  return parts(a).every(
    (part, at) =>
      !part || !other[at] || (at > 1 ? part.slice(0, 4) === other[at]?.slice(0, 4) : within(part, other[at] ?? '')),
  );
};
/** Says nothing that the other does not say, and less. */
const isPart = (a: Evidence, b: Evidence): boolean =>
  echoes(a, b) &&
  parts(a).filter(Boolean).length < parts(b).filter(Boolean).length &&
  (parts(a).filter(Boolean).length < 2 || (!parts(a)[2] && !parts(a)[3]));
