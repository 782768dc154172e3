import { currentFacts, type Fact, type Person } from '../domain/person';
import type { Anchor } from '../domain/person-events';
import { partsIn } from './parts';
import { readText } from './text';

/**
 * Where a note says what a fact says. Anchors are computed from the text at every keystroke and
 * never dragged along: a span is anchored exactly as long as the fact's words stand there.
 */
export function anchorsIn(text: string, facts: readonly Fact[]): Anchor[] {
  const lower = lowerCase(text);
  const found: Anchor[] = [];
  for (const fact of facts) {
    for (const words of wordsOf(fact)) {
      const start = findWhole(lower, lowerCase(words));
      if (start >= 0) found.push({ start, end: start + words.length, fact: fact.id });
    }
  }
  const whole = new Set(found.map((anchor) => anchor.fact));
  const { words } = readText(text);
  for (const fact of facts.filter((one) => !whole.has(one.id))) {
    const told = atLength(fact);
    for (const { start, end } of partsIn(words, told)) found.push({ start, end, fact: fact.id });
    for (const name of told.match(JOINED) ?? []) {
      const start = findWhole(lower, lowerCase(name));
      if (start >= 0) found.push({ start, end: start + name.length, fact: fact.id });
    }
  }
  return withoutOverlaps(found);
}

/** Names such as `leafpad-css`, told among other words. */
const JOINED = /[\p{L}\p{N}]{3,}(?:[-_./][\p{L}\p{N}]{2,})+/gu;

/** What a fact says at length, so that a note may say a part of it. */
function atLength({ read }: Fact): string {
  if (typeof read.value === 'string') return read.field === 'headline' || read.field === 'about' ? read.value : '';
  return 'kind' in read.value ? read.value.title : '';
}

/** The words of a fact that a note may repeat, each long enough to mean that fact and no other. */
export function wordsOf(fact: Fact): string[] {
  const { read } = fact;
  if (typeof read.value === 'string') return QUOTABLE.has(read.field) ? [read.value].filter(isTelling) : [];
  if ('school' in read.value) return [read.value.school, read.value.degree].filter(isTelling);
  if ('kind' in read.value) return [read.value.title].filter(isTelling);
  return [read.value.org, read.value.title].filter(isTelling);
}

const QUOTABLE = new Set(['headline', 'org', 'title', 'location', 'skill', 'language']);
const isTelling = (words: string | null): words is string =>
  words !== null && words.length >= 2 && words.length <= 200 && LETTER.test(words);

/** Lower case of the same length: İ alone would grow, and shift every offset behind it. */
const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** The first place where the words stand as whole words. */
function findWhole(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + words.length)) return at;
  }
  return -1;
}

/** Letters, with the marks that belong to them, and digits. */
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const MID_WORD = /[\p{L}\p{M}\p{N}]{2}/u;

/** Whether no word goes on across this place. A letter may take two units on either side. */
function isEdge(text: string, at: number): boolean {
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ' ';
  const [after = ' '] = text.slice(at, at + 2);
  return !MID_WORD.test(before + after);
}

/** Longer spans win; what overlaps them goes. In the order of the text. */
function withoutOverlaps(found: Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The facts of a person that a note may be anchored to. */
export const anchorable = (person: Person): Fact[] => currentFacts(person).filter((fact) => wordsOf(fact).length > 0);
