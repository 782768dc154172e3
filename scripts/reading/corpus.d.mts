import type { Answer, SavedPage } from './read-pages.mjs';

export const hasCorpus: boolean;
export function corpusPages(): (SavedPage & { html: string })[];
export interface Score {
  verdicts: { right: number; of: number; wrong: string[] };
  fields: Record<string, { f1: number }>;
  /** Mean over the fields of their mean F1 over kinds of pages. */
  macro: number;
}
export function scoreAnswers(pages: readonly SavedPage[], answers: readonly Answer[]): Score;
export const LEAST_F1: Readonly<Record<string, number>>;
export const LEAST_MACRO_F1: number;
