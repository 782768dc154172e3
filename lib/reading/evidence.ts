import type { Field, FieldValues, Source } from '../domain/fields';

/** One piece of evidence: what somebody's field seems to be, where that stands, and how far to believe it. */
export type Evidence = {
  [F in Field]: { field: F; value: FieldValues[F]; source: Source; place: string; confidence: number };
}[Field];

export type EvidenceOf<F extends Field> = Extract<Evidence, { field: F }>;

/** Writes evidence down; a text that says nothing is none. */
export type Put = <F extends Field>(
  field: F,
  value: FieldValues[F] | null | undefined,
  place: string,
  confidence: number,
) => void;

export const putInto =
  (out: Evidence[], source: Source): Put =>
  (field, value, place, confidence) => {
    if (value && confidence > 0) out.push({ field, value, source, place, confidence } as unknown as Evidence);
  };

export const of = <F extends Field>(list: readonly Evidence[], field: F): EvidenceOf<F>[] =>
  list.filter((one): one is EvidenceOf<F> => one.field === field);

/** What one source says about one person. */
export interface Subject {
  name: string;
  evidence: Evidence[];
  /** How the page presents them: as its subject, as one of several, as somebody's author, or only in passing. */
  standing: 'main' | 'listed' | 'author' | 'passing';
}
