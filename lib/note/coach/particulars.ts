import { fold, overlaps, type Sentence, type Span, spansOf, type Word } from '../text';
import { type Cue, QUOTED, wordSet } from './cues';
import { falseSpans } from './false-facts';
import { languageOf } from './language';
import { remembered } from './remembered';
import type { ReadNote } from './rule';

/** Words between "your" and the thing that it is about, at most. */
const NEAR = 4;
/** Words after the thing that may say what it is about. */
const AFTER = 6;

/** Too little said by themselves: works in general need to be told what they are on. */
const VAGUE_WORK = new Set(
  'work works research projects contributions code designs arbeit travail travaux trabajo model site website game app analysis review report question interview speech'.split(
    ' ',
  ),
);
const NO_OBJECT = new Set('at in for as with from of bei als chez dans en pour para con'.split(' '));

/** A capital or a digit within a word: the way names of things are written. */
const ODD = /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}|\p{L}\p{N}|\p{N}\p{L}/u;
const MODAL = new Set(
  'keep let make have get want would will could can should may might shall do did if wenn'.split(' '),
);

/**
 * What a note says of the reader in particular, judged by its words alone: something of theirs that is named
 * ("your talk on tide gauges"), that they did ("the foyer you lit"), or that was seen, under its own title.
 */
export const particulars = remembered((note: ReadNote): Span[] => {
  const wrongSpans = falseSpans(note);
  const names = ownNames(note);
  const german = languageOf(note.read.words) === 'de';
  const wrong = note.read.sentences.filter((one) => wrongSpans.some((span) => overlaps(one, span)));
  const quoted = spansOf(note.text, QUOTED).filter((span) => /\p{Lu}/u.test(note.text.slice(span.start, span.end)));
  return note.read.sentences
    .filter((sentence) => !wrong.includes(sentence))
    .flatMap((sentence) => [
      ...theirThings(sentence, names, german),
      ...whatTheyDid(sentence),
      ...titles(sentence, quoted),
      ...seenByName(sentence, names, german),
    ]);
});

/** Words that name us, the reader or the role, and so are no detail. */
function ownNames({ name, ours, role }: ReadNote): Set<string> {
  const all = [name ?? '', ...ours, role?.org ?? '', role?.title ?? ''].join(' ');
  return new Set(all.split(/[^\p{L}\p{M}\p{N}'’]+/u).map(fold));
}

const PLAIN: Cue[] = ['general', 'common', 'us', 'them', 'their', 'asks', 'about', 'at'];
/** Whether a word says something: not too short, nor one of those that any note holds. */
const tells = ({ folded }: Word): boolean =>
  folded.length >= 3 && !/^\d+$/.test(folded) && !PLAIN.some((cue) => wordSet(cue).has(folded));

const spanOf = (first: Word, last: Word): Span => ({ start: first.start, end: last.end });

/** "Your reverb plugin", "your talk about queues", "your Analytical Engine". */
function theirThings({ words }: Sentence, names: ReadonlySet<string>, german: boolean): Span[] {
  return words.flatMap((their, at) => {
    if (!wordSet('their').has(their.folded)) return [];
    const near = words.slice(at + 1, at + 1 + NEAR);
    const thing = lastOfRun(near.map((word) => wordSet('work').has(word.folded)));
    const named = near[0] && isName(near[0], names, german) && !near.slice(1, 3).some(isGeneral) ? near[0] : null;
    if (named) return [spanOf(their, named)];
    const work = near[thing];
    if (!work) return [];
    const vague = VAGUE_WORK.has(work.folded);
    const between = near.slice(0, thing).filter((word) => tells(word) && !wordSet('work').has(word.folded));
    const after = words.slice(at + 2 + thing, at + 2 + thing + AFTER);
    if (between.length > 0 && !vague) return [spanOf(their, work)];
    const [link] = after[0]?.folded === 'up' ? after.slice(1) : after;
    if (!link || !wordSet('about').has(link.folded) || (vague && NO_OBJECT.has(link.folded))) return [];
    const object = after.slice(1).find((word) => tells(word) && !names.has(word.folded));
    return object ? [spanOf(their, object)] : [];
  });
}

/** The end of the first run of yes: "podcast episode" is one thing. */
function lastOfRun(yes: readonly boolean[]): number {
  const first = yes.indexOf(true);
  const no = yes.indexOf(false, first);
  return first < 0 ? -1 : (no < 0 ? yes.length : no) - 1;
}

const isGeneral = (word: Word): boolean => wordSet('general').has(word.folded);

/** "The way you name the segments", "the foyer you lit", "you once answered a question about regex". */
function whatTheyDid({ words }: Sentence): Span[] {
  return words.flatMap((you, at) => {
    if (!YOU.has(you.folded) || MODAL.has(words[at - 1]?.folded ?? '')) return [];
    const next = words.slice(at + 1, at + 4).findIndex((word) => !ADVERBS.has(word.folded));
    const verb = words[at + 1 + next];
    if (next < 0 || !verb) return [];
    const before = words.slice(Math.max(0, at - 5), at).filter((word) => !THAT.has(word.folded));
    const things = before.filter((word) => tells(word) && !wordSet('made').has(word.folded));
    const after = words.slice(at + 2 + next, at + 2 + next + AFTER).filter(tells);
    const relative = words[at - 1] && (things.includes(words[at - 1] as Word) || THAT.has(words[at - 1]?.folded ?? ''));
    if (wordSet('made').has(verb.folded)) {
      const known = [...things, ...after];
      const [first = you, last = verb] = [things[0], after[0]];
      return known.length > 0 ? [spanOf(first, last.start > you.start ? last : verb)] : [];
    }
    const done = verb.folded.length > 4 && /ed$/.test(verb.folded) && !NOT_DOING.has(verb.folded);
    return done && relative && things[0] ? [spanOf(things[0], verb)] : [];
  });
}

const YOU = new Set("you you've tu vous du sie ihr".split(' '));
const THAT = new Set('that which the a way how what'.split(' '));
const ADVERBS = new Set(
  "once also just recently have had has been always already first really both've habt haben hast avez as has".split(
    ' ',
  ),
);
const NOT_DOING = new Set(
  'interested needed wanted worked looked applied achieved accomplished acquired gained listed required liked loved decided considered received learned'.split(
    ' ',
  ),
);

/** A title in quotes, in a sentence that somebody speaks in or is spoken to. */
const titles = ({ start, end, words }: Sentence, quoted: readonly Span[]): Span[] => {
  const within = quoted.filter((span) => span.start >= start && span.end <= end);
  const spoken = (word: Word): boolean =>
    wordSet('them').has(word.folded) || SEEN.has(word.folded) || I.has(word.folded);
  return within.length > 0 && words.some(spoken) ? within : [];
};

/** "I used LibTide last month": seen or used, and written as a name. */
function seenByName({ words }: Sentence, names: ReadonlySet<string>, german: boolean): Span[] {
  const at = words.findIndex((word) => SEEN.has(word.folded));
  const seen = words[at];
  if (!seen || !words.slice(Math.max(0, at - 3), at).some((word) => I.has(word.folded))) return [];
  const named = words.slice(at + 1, at + 1 + AFTER).find((word) => isName(word, names, german));
  return named ? [spanOf(seen, named)] : [];
}

const I = new Set("i i've i'm we we've ich wir j'ai je he hemos".split(' '));
const SEEN = new Set(
  'read watched saw heard used use using tried installed enjoyed loved listened studied attended gelesen gesehen gehort benutze nutze lu vu utilise leido visto'.split(
    ' ',
  ),
);

/** German writes every noun large, so only odd spellings count there. */
function isName(word: Word, names: ReadonlySet<string>, german: boolean): boolean {
  if (names.has(word.folded) || isGeneral(word) || wordSet('common').has(word.folded) || word.raw.length < 3)
    return false;
  return ODD.test(word.raw) || (!german && /^\p{Lu}\p{L}*\p{Ll}/u.test(word.raw) && !CALENDAR.test(word.raw));
}

const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|English|German|French|Spanish|European|LinkedIn|GitHub|Twitter|Xing|Google|Mr|Mrs|Dr)$/;
