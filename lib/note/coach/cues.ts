import { overlaps, type Sentence, type Span, spansOf } from '../text';
import { LANGUAGE_NAMES, LANGUAGES } from './language';
import { type Finder, finderOf } from './phrases';
import { remembered } from './remembered';
import type { Finding, ReadNote, Severity } from './rule';
import type { Words } from './words/words';

export type Cue = keyof Words;

const finders = new Map<Cue, Finder>();
const sets = new Map<Cue, ReadonlySet<string>>();

/** What all languages say for a cue. Made when first asked for: a popup opens without it. */
const everyLanguage = (cue: Cue): string[] => LANGUAGE_NAMES.flatMap((language) => [...LANGUAGES[language][cue]]);

function finder(cue: Cue): Finder {
  const known = finders.get(cue) ?? finderOf(everyLanguage(cue));
  finders.set(cue, known);
  return known;
}

/** The single words of a cue. */
export function wordSet(cue: Cue): ReadonlySet<string> {
  const known = sets.get(cue) ?? new Set(everyLanguage(cue));
  sets.set(cue, known);
  return known;
}

/** Where a sentence says what the cue listens for. */
export function cueIn(sentence: Sentence, cue: Cue): readonly Span[] {
  const heard = heardIn(sentence);
  const known = heard.get(cue) ?? finder(cue)(sentence.words);
  heard.set(cue, known);
  return known;
}

const heardIn = remembered((_: Sentence) => new Map<Cue, Span[]>());

/** Where a note says it. Words of a fact ("my talk Urgent Is A Smell") and of others, in quotes, are not ours. */
export function cueSpans(note: ReadNote, cue: Cue): Span[] {
  const exempt = notOurs(note);
  return note.read.sentences
    .flatMap((sentence) => cueIn(sentence, cue))
    .filter((span) => !exempt.some((other) => overlaps(span, other)));
}

const notOurs = remembered(({ anchors, text }: ReadNote): Span[] => [...anchors, ...spansOf(text, QUOTED)]);

/** Whether a note says it at all, in whosever words. */
export const says = ({ read }: ReadNote, cue: Cue): boolean =>
  read.sentences.some((sentence) => cueIn(sentence, cue).length > 0);

/** Words in quotes, at most a line. */
export const QUOTED = /[“„«"][^“”„«»"\n]{2,100}[”“»"]/gu;

/** A finding a span, with its words for the sentence that explains it. */
export const findingsAt = (note: ReadNote, spans: readonly Span[], severity: Severity): Omit<Finding, 'rule'>[] =>
  spans.map(({ start, end }) => ({ severity, start, end, values: [note.text.slice(start, end)] }));
