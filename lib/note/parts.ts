import { fold, type Span, type Word } from './text';

/** Words between others that mean nothing by themselves. */
const BETWEEN = new Set(
  'of the to in on for and a an by with from at about der die das und fur uber im am von zu de la le les du des et en el los las y con del para'.split(
    ' ',
  ),
);

/** Words that many a fact holds: two of them name nothing. */
const COMMON = new Set(
  'project projects work talk paper article post book that this which made your open source software developer engineer team years using based with into some code library tool application system data projekt projet proyecto'.split(
    ' ',
  ),
);

/** A word that names: a capital, a digit or a dot within, as in `leafPad`, `K8s`. */
const ODD = /^(?=.*\p{L})(?:.*\p{L}\p{M}*\p{Lu}.*\p{Ll}|.*\p{Ll}.*\p{Lu}|.*\p{N}.*)/u;
const CAPITAL = /^\p{Lu}/u;

const isContent = (folded: string): boolean => folded.length >= 4 && !BETWEEN.has(folded) && !COMMON.has(folded);

/**
 * Where a note says a good part of what a fact says at length ("your pull request to sqlfold"): a run of the
 * fact's own words that holds two which mean something, or one that is a name in both.
 */
export function partsIn(words: readonly Word[], value: string): Span[] {
  const told = value.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  if (told.length < 2) return [];
  const known = new Set(told.map(fold));
  const names = namesAmong(told);
  const found: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run = runFrom(words, at, known);
    if (run.length === 0) continue;
    const content = new Set(run.map((word) => word.folded).filter(isContent));
    const named = run.some((word) => names.has(word.folded) && (CAPITAL.test(word.raw) || ODD.test(word.raw)));
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && (content.size >= 2 || named)) found.push({ start: first.start, end: last.end });
    at += run.length - 1;
  }
  return found;
}

/** The fact's words from here on, without those that mean nothing at either end. */
function runFrom(words: readonly Word[], from: number, known: ReadonlySet<string>): Word[] {
  const first = words[from];
  if (!first || BETWEEN.has(first.folded) || !known.has(first.folded)) return [];
  const run: Word[] = [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.sentence !== first.sentence || !(known.has(word.folded) || BETWEEN.has(word.folded))) break;
    run.push(word);
  }
  return run.slice(0, run.findLastIndex((word) => !BETWEEN.has(word.folded)) + 1);
}

/** The names in a fact: odd words; capitals within it, unless it writes most words so. */
function namesAmong(told: readonly string[]): Set<string> {
  const capitals = told.slice(1).filter((word) => CAPITAL.test(word) && word.length >= 4);
  const inTitleCase = capitals.length * 2 > told.length;
  const odd = told.filter((word) => ODD.test(word) && word.length >= 3);
  return new Set([...odd, ...(inTitleCase ? [] : capitals)].map(fold).filter((word) => !COMMON.has(word)));
}
