import { overlaps, type Sentence, WHOLE } from '../../text';
import { cueIn, wordSet } from '../cues';
import { organisationsIn } from '../organisations';
import type { CoachRule, ReadNote } from '../rule';

const OURS =
  /^(?:about us|company (?:description|profile|overview)|what we offer|(?:(?:at|here at|bei|chez|en) [\p{L}\p{N} ]{1,40}, )?the (?:company|team|role|position|job))(?!\p{L})/iu;

/** Fewer sentences than these say too little to weigh. */
const ENOUGH = 3;

/**
 * Whom the sentences are about: the organisation and its role, or the reader. A person saying "I" is
 * never counted: speaking as a person helps.
 */
export const aboutWhom: CoachRule = {
  id: 'about-whom',
  source: 'Packard, Moore and McFerran 2018: “we” is weaker than “I”',
  strength: 'peer-reviewed',
  weight: 0.5,
  check(note) {
    const all = note.read.sentences;
    if (all.length < ENOUGH) return [];
    const them = all.filter((one) => isAboutThem(note, one));
    const places = organisationsIn(note).filter((place) => place.whose === 'ours');
    const us = all.filter(
      (one) =>
        !isAboutThem(note, one) &&
        (isAboutUs(one) || startsWithOurs(one.text, note.ours) || places.some((place) => place.start === one.start)),
    );
    return us.length > Math.max(1, them.length)
      ? [{ severity: 'warn', ...WHOLE, values: [`${us.length}`, `${them.length}`] }]
      : [];
  },
};

/** Speaks of the reader, asks them, or names something of theirs. */
const isAboutThem = ({ anchors }: ReadNote, one: Sentence): boolean =>
  one.asks ||
  cueIn(one, 'easyNo').length > 0 ||
  one.words.some((word) => wordSet('them').has(word.folded)) ||
  anchors.some((anchor) => overlaps(anchor, one));

/** "We …", "our team …", "at Tidewater, we …". */
function isAboutUs({ words, text }: Sentence): boolean {
  const [first] = words;
  const led = /^(?:at|here|bei|chez|en)$/.test(first?.folded ?? '');
  const subject = led ? words.slice(1, 6).find((word) => wordSet('us').has(word.folded)) : first;
  return OURS.test(text) || (subject !== undefined && wordSet('us').has(subject.folded));
}

const startsWithOurs = (sentence: string, ours: readonly string[]): boolean =>
  ours.some((name) => {
    const rest = sentence.slice(name.length);
    return (
      name.length > 1 && sentence.toLowerCase().startsWith(name.toLowerCase()) && !/^[\p{L}\p{M}\p{N}]/u.test(rest)
    );
  });
