import type { Fact } from '../../domain/person';
import { overlaps, type Span, spansOf } from '../text';
import { cueSpans } from './cues';
import { remembered } from './remembered';
import type { ReadNote } from './rule';

/** Not an employer. */
const NO_EMPLOYER =
  /^(?:self[- ]?employed|freelanc(?:e|er|ing)|independent|consultant|contractor|stealth(?: mode| startup)?|confidential|retired|unemployed|n\/?a|none|various|own business|open to work|looking|student|selbst(?:st)?ändig|freiberuflich(?:er?)?|freiberufler(?:in)?|indépendante?|autónom[oa]|por cuenta propia)$/iu;

/** Nobody's work of note: settings, lists, first steps. */
const NO_PROJECT =
  /(?<![\p{L}\p{N}])(?:dot-?files?|\.?(?:vimrc|bashrc|zshrc|gitconfig|emacs\.d)|(?:nvim|vim|emacs|zsh)[-. ]config|hello[- _]?world|awesome-[\w-]+|homebrew-tap|test-?repo|(?:my-)?(?:website|homepage)|[\w-]{1,40}\.github\.io|learn(?:ing)?-[\w-]+)(?![\p{L}\p{N}])/giu;

/** Works of hundreds: whose repository bears such a name has a copy of it. */
const NO_ONES_OWN =
  /(?<![\p{L}\p{N}])(?:kubernetes|tensorflow|pytorch|react|linux|django|rails|spring-boot|bootstrap|angular|node\.?js|vscode|numpy|pandas|flask)(?: (?:project|repository|repo|fork)(?![\p{L}\p{N}]))/giu;
const REPOSITORY_OF_ALL =
  /\b(?:project|repository|repo|fork) (?:kubernetes|tensorflow|pytorch|react|linux|django|rails|bootstrap|angular|vscode)\b/giu;

/** Whether a fact is nothing to build a note on: a copy, a config file, an employer that is none. */
export function isFalseFact({ read }: Fact): boolean {
  const { value, place } = read;
  if (read.field === 'skill' || read.field === 'photo' || read.field === 'language') return true;
  if (/\bfork\b/i.test(place)) return true;
  if (typeof value === 'string') return NO_EMPLOYER.test(value.trim());
  if ('kind' in value)
    return new RegExp(NO_PROJECT.source, 'iu').test(value.title) || /\bfork(ed)?\b/i.test(value.title);
  return 'org' in value && value.org !== null && NO_EMPLOYER.test(value.org.trim());
}

/** What a note praises or leans on though it is nothing of theirs in particular. */
export const falseSpans = remembered((note: ReadNote): Span[] => {
  const anchored = note.anchors.filter(({ fact }) =>
    note.facts.some((one) => one.id === fact && isFalseFact(one) && one.read.field !== 'skill'),
  );
  const spans = [
    ...anchored.filter((anchor) => isAboutThem(note, anchor)),
    ...cueSpans(note, 'picture'),
    ...cueSpans(note, 'keyword').filter((span) => !isAGap(note, span)),
    ...[NO_PROJECT, NO_ONES_OWN, REPOSITORY_OF_ALL, AT_NO_EMPLOYER].flatMap((pattern) => spansOf(note.text, pattern)),
  ];
  return spans
    .filter((span, index) => !spans.some((other, place) => place < index && overlaps(span, other)))
    .map(({ start, end }) => ({ start, end }));
});

/** "Your experience with [technology]": another rule finds the gap. */
const isAGap = ({ text }: ReadNote, { end }: Span): boolean => /^\s*[[{<]/.test(text.slice(end, end + 3));

const AT_NO_EMPLOYER =
  /(?<![\p{L}\p{N}])(?:at|bei|chez|en) (?:self[- ]?employed|freelancer?|independent|stealth(?: startup)?|confidential|retired)(?![\p{L}\p{N}])/giu;

/** Whether the sentence speaks of the reader, or of the thing itself: "kubernetes" in what we offer is no praise. */
const isAboutThem = (note: ReadNote, span: Span): boolean =>
  note.read.sentences.some(
    (one) =>
      one.start <= span.start &&
      span.end <= one.end &&
      /\b(?:your?|dein\w*|ihre?\w*|votre|vos|ton|ta|tes|tus?|sus?)\b/iu.test(one.text),
  );
