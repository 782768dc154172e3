import { fold, type Sentence, type Span, type Word } from '../text';
import { wordSet } from './cues';
import { remembered } from './remembered';
import type { ReadNote } from './rule';

/** An organisation that a note names: of the reader, of ours, or one cannot tell. */
export interface NamedOrganisation extends Span {
  name: string;
  whose: 'theirs' | 'ours';
}

const LEADS = new Set('at from with for of own run join joining bei von vom fur chez de en d'.split(' '));
const I = new Set("i i'm i'd i've i'll my me mine ich mein meine je j'ai mon ma mes soy yo mi trabajo".split(' '));
/** What stands between "you" and a place of ours: "tell you about a role at Petrel". */
const OFFER = new Set(
  'role position job opening opportunity vacancy team join hire hiring interview seat place stelle poste puesto would could may shall can might will if talk speak tell send hear'.split(
    ' ',
  ),
);
const MADE_OF_WORDS = /^(?:the|of|and|&|de|du|von|for)$/iu;
const DOES = new Set(
  'is are was has needs wants seeks hires grows makes builds sucht recrute busca recruits'.split(' '),
);

/** The organisations in a note, with whose they are by the nearest "you" or "we" before them. */
export const organisationsIn = remembered((note: ReadNote): NamedOrganisation[] => {
  const signed = signature(note.text);
  const reader = new Set((note.name ?? '').split(/\s+/).map(fold));
  return note.read.sentences.flatMap((sentence) =>
    sentence.words.flatMap((word, at) => {
      const end = nameEnd(note.text, sentence.words, at, reader);
      const [first, last] = [sentence.words[at], sentence.words[end - 1]];
      if (!first || !last || end <= at) return [];
      const led = LEADS.has(sentence.words[at - 1]?.folded ?? '') || LEADS.has(beforeArticle(sentence.words, at));
      const whose = led ? owner(sentence, at) : isSubject(sentence.words, at, end, signed) ? 'ours' : null;
      return whose ? [{ name: note.text.slice(first.start, last.end), whose, start: word.start, end: last.end }] : [];
    }),
  );
});

const beforeArticle = (words: readonly Word[], at: number): string =>
  /^(?:the|la|le|el|die|der|das|kanzlei|firma)$/.test(words[at - 1]?.folded ?? '') ? (words[at - 2]?.folded ?? '') : '';

/** Where a name that starts here ends; nowhere behind `at` where none starts. Its words stand close together. */
function nameEnd(text: string, words: readonly Word[], at: number, reader: ReadonlySet<string>): number {
  let end = at;
  for (let next = at; next < words.length && next < at + 4; next += 1) {
    const word = words[next];
    const gap = next > at ? text.slice(words[next - 1]?.end ?? 0, word?.start ?? 0) : ' ';
    if (!word || !/^(?: |-|\.| & )$/.test(gap)) break;
    if (next > at ? goesOn(word) : startsName(words, at, reader)) end = next + 1;
    else if (next === at || !MADE_OF_WORDS.test(word.raw)) break;
  }
  return end;
}

const CAPITAL = /^\p{Lu}/u;

/** "Carol Penn" ends before "We are hiring": who speaks is no part of a name. */
const goesOn = ({ raw, folded }: Word): boolean =>
  CAPITAL.test(raw) && !I.has(folded) && !/^(?:we|we're|wir|nous|nosotros|nosotras)$/.test(folded);

/** A general word is a name's first where another follows: "Swift Haulage". */
const startsName = (words: readonly Word[], at: number, reader: ReadonlySet<string>): boolean => {
  const [first, second] = [words[at], words[at + 1]];
  if (!first) return false;
  const led = /^(?:at|from|bei|chez)$/.test(words[at - 1]?.folded ?? '');
  const general = led && wordSet('general').has(first.folded) && second !== undefined && CAPITAL.test(second.raw);
  return isNameWord(first, reader) || (general && CAPITAL.test(first.raw));
};

const isNameWord = (word: Word, reader: ReadonlySet<string>): boolean =>
  /^(?:\p{Lu}|\p{Ll}+\p{Lu})/u.test(word.raw) &&
  word.raw.length > 1 &&
  !reader.has(word.folded) &&
  !['general', 'common', 'them', 'us', 'asks', 'work'].some((cue) => wordSet(cue as 'general').has(word.folded)) &&
  !NO_ORGANISATION.test(word.raw);

const NO_ORGANISATION =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|English|German|French|Spanish|Hi|Hello|Dear|Best|Kind|Regards|Interesse|Team|CV|CEO|CTO|HR|Stack|Overflow|Reddit|YouTube|Medium|I'[a-z]+|ASAP)$/;

/** Words between "you" and a place of theirs, at most. */
const FAR = 20;

/** Whose place it is: of the nearest "you" or "we" before, else of the "you" behind. */
function owner({ words, asks }: Sentence, at: number): 'theirs' | 'ours' {
  for (let back = at - 1; back >= Math.max(0, at - FAR); back -= 1) {
    const folded = words[back]?.folded ?? '';
    if (OFFER.has(folded) || I.has(folded) || wordSet('us').has(folded)) return 'ours';
    if (wordSet('work').has(folded) && !/^(?:work|arbeit|travail|trabajo)$/.test(folded)) return 'ours';
    if (wordSet('them').has(folded)) {
      const modal = words.slice(Math.max(0, back - 2), back).some((word) => OFFER.has(word.folded));
      return modal ? 'ours' : 'theirs';
    }
  }
  const near = words.slice(Math.max(0, at - FAR), at);
  const things = asks && near.some((word) => /^(?:things|life|going)$/.test(word.folded));
  const before = near.some((word) => word.folded === 'as');
  return things || (before && words.slice(at, at + FAR).some((word) => wordSet('them').has(word.folded)))
    ? 'theirs'
    : 'ours';
}

/** "Fleetfix is recruiting", "we are Brine", and "I am Brine" as well, unless that is who signs. */
function isSubject(words: readonly Word[], at: number, end: number, signed: ReadonlySet<string>): boolean {
  if (DOES.has(words[end]?.folded ?? '') && !NO_SUBJECT.test(words[at]?.raw ?? '')) return true;
  const before = words
    .slice(Math.max(0, at - 3), at)
    .map((word) => word.folded)
    .join(' ');
  return WE_ARE.test(before) && !signed.has(words[at]?.folded ?? '');
}

const WE_ARE =
  /(?:^| )(?:(?:we|i) are|i am|i'm|we're|wir sind|nous sommes|somos|(?:fuhre|leite) (?:die|das|den))(?: (?:the|die|das|der|la|le|el))?$/;

const NO_SUBJECT =
  /^(?:There|This|That|It|He|She|They|These|Those|Here|What|Who|Pay|Salary|Work|Life|Everything|Nothing|Someone|One|Today|Now|Location|Role|Title|Das|Es|Dies|Die|Der|Ce|Il|Elle|Esto|Eso|El|La)$/;

/** The words of a last line that is a name. */
function signature(text: string): Set<string> {
  const last = text.trim().split('\n').at(-1)?.trim() ?? '';
  return new Set(/^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(last) ? last.split(/\s+/).map(fold) : []);
}
