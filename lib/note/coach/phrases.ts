import type { Span, Word } from '../text';

/** One place of a phrase: any of these words, or those that start so; or up to three words of any kind. */
interface Step {
  words: ReadonlySet<string>;
  stems: readonly string[];
  optional: boolean;
  gap: boolean;
}

/** The most words that `…` stands for. */
const GAP = 3;

/** Finds phrases among the words of a sentence; how they are written is told in `words/words.ts`. */
export type Finder = (words: readonly Word[]) => Span[];

/** A finder for a list of phrases. Where several start at one word, the longest counts. */
export function finderOf(phrases: readonly string[]): Finder {
  const byStart = new Map<string, Step[][]>();
  for (const phrase of phrases) {
    const steps = stepsOf(phrase);
    for (const start of startsOf(steps)) byStart.set(start, [...(byStart.get(start) ?? []), steps]);
  }
  return (words) => {
    const found: Span[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const ends = (byStart.get(startOf(words[at]?.folded ?? '')) ?? []).map((steps) => match(steps, 0, words, at));
      const end = Math.max(-1, ...ends);
      const [first, last] = [words[at], words[end - 1]];
      if (!first || !last || end <= at) continue;
      found.push({ start: first.start, end: last.end });
      at = end - 1;
    }
    return found;
  };
}

function stepsOf(phrase: string): Step[] {
  const places = phrase.match(/\([^)]*\)|[^\s()]+/g) ?? [];
  return places.map((place) => {
    const options = place.replace(/[()]/g, '').split(/[/ ]/);
    return {
      words: new Set(options.filter((one) => !one.endsWith('*'))),
      stems: options.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)),
      optional: place.startsWith('('),
      gap: place === '…',
    };
  });
}

/** What phrases are looked up by: the first letters of their first word. */
const startOf = (word: string): string => word.slice(0, 3);

/** All that a phrase may begin with: its first step, and what follows as long as that may be missing. */
function startsOf(steps: readonly Step[]): Set<string> {
  const needed = steps.findIndex((step) => !step.optional);
  return new Set(steps.slice(0, needed + 1).flatMap((step) => [...step.words, ...step.stems].map(startOf)));
}

/** The place behind the longest match of the steps from here on, -1 where there is none. */
function match(steps: readonly Step[], from: number, words: readonly Word[], at: number): number {
  const step = steps[from];
  if (!step) return at;
  if (step.gap) {
    for (let skip = Math.min(GAP, words.length - at); skip >= 0; skip -= 1) {
      const end = match(steps, from + 1, words, at + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  const taken = isWord(step, words[at]) ? match(steps, from + 1, words, at + 1) : -1;
  return taken < 0 && step.optional ? match(steps, from + 1, words, at) : taken;
}

const isWord = ({ words, stems }: Step, word: Word | undefined): boolean =>
  word !== undefined && (words.has(word.folded) || stems.some((stem) => word.folded.startsWith(stem)));
