import type { Field, FieldValues, Source } from '../domain/fields';

/** One piece of evidence: what somebody's field seems to be, where that stands, and how far to believe it. */
export type Evidence = {
  [F in Field]: { field: F; value: FieldValues[F]; source: Source; place: string; confidence: number };
}[Field];

/** What one source says about one person. */
export interface Subject {
  evidence: Evidence[];
  /** How the page presents them: as its subject, as somebody's author, as one of several, or only in passing. */
  standing: 'main' | 'listed' | 'author' | 'passing';
  /** The element that holds them, where there is one. */
  element: Element | null;
}

type Makeable<F extends Field> = Extract<Evidence, { field: F }>;

/** Evidence of a text field; null when there is no text. */
export const evidence = <F extends Field>(
  field: F,
  value: FieldValues[F],
  source: Source,
  place: string,
  confidence: number,
): Makeable<F> => ({ field, value, source, place, confidence }) as Makeable<F>;

export const valuesOf = <F extends Field>(list: readonly Evidence[], field: F): FieldValues[F][] =>
  list.filter((one) => one.field === field).map((one) => one.value as FieldValues[F]);

export const nameOf = (subject: Subject): string | null => {
  let best: Evidence | null = null;
  for (const one of subject.evidence)
    if (one.field === 'name' && (!best || one.confidence > best.confidence)) best = one;
  return best ? (best.value as string) : null;
};
