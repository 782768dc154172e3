/**
 * What each rule listens for, in the languages that notes are written in: a file a language. A phrase is
 * words in lower case without accents, whole and in this order, within one sentence:
 * `a/b` either · `(a)` or not · `recruit*` any ending · `…` up to three words of any kind. Hyphens part words.
 */
export interface Words {
  /** Politeness that opens mail to everybody. */
  formula: readonly string[];
  /** What only mail to many says: who is written to could be anybody. */
  merge: readonly string[];
  /** Praise of nothing in particular. */
  praise: readonly string[];
  presumes: readonly string[];
  hype: readonly string[];
  pressure: readonly string[];
  /** Asks for papers, an application, an interview: much, before they have shown interest. */
  askPapers: readonly string[];
  askCall: readonly string[];
  /** Asks whether they are interested at all, or may be told more. */
  askInterest: readonly string[];
  /** Asks what one asks an applicant. */
  prying: readonly string[];
  /** Asks that come without a question mark. */
  askPlainly: readonly string[];
  easyNo: readonly string[];
  /** What they would get or decide. */
  gain: readonly string[];
  pay: readonly string[];
  /** An employer that is hidden. */
  vague: readonly string[];
  heading: readonly string[];
  /** Hobbies and looks from a picture. */
  picture: readonly string[];
  /** Keywords instead of work: what one can, as a list has it. */
  keyword: readonly string[];
  unfair: readonly string[];
  /** Says where we know them from. */
  source: readonly string[];
  /** Somebody is wanted; the role follows. */
  hire: readonly string[];
  /** Who writes. */
  whoWrites: readonly string[];
  us: readonly string[];
  them: readonly string[];
  their: readonly string[];
  /** Things that somebody made, said or published. */
  work: readonly string[];
  /** What leads from such a thing to what it is about. */
  about: readonly string[];
  /** Doings that leave a thing behind. */
  made: readonly string[];
  /** Too general to be a detail. */
  general: readonly string[];
  asks: readonly string[];
  /** Leads to an organisation: at, from, with. */
  at: readonly string[];
  /** The commonest words: they tell the language. None that tells "we" from "I" without its twin. */
  common: readonly string[];
}

/** A list written as words between blanks. */
export const list = (words: string): string[] => words.trim().split(/\s+/);

/** Phrases between commas. */
export const phrases = (lines: string): string[] =>
  lines
    .split(',')
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
