import type { CoachRule } from '../rule';

const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten tag|sehr geehrte[r]?|bonjour|salut|chère|cher|hola|buenos días|estimad[oa])[^\S\n]+(?:(?:mr|mrs|ms|mx|dr|doctor|prof|professor|sir|herr|frau|m|mme|sr|sra)\.?[^\S\n]+)*([\p{L}\p{N}][^\s,!?:;]+)/iu;

/** Words that follow a greeting without being a name, folded. */
const NOT_A_NAME = new Set(
  'there all everyone everybody folks friend friends team again or und oder et y o from and to in at on the this its what how hope just my we im ive id ill you zusammen alle tous todos sir madam candidate professional applicant colleague engineer developer talent friend future recruiter hiring herren damen'.split(
    ' ',
  ),
);

const LATIN = /\p{Script=Latin}/u;

/** A wrong name ends the conversation before it starts. */
export const wrongName: CoachRule = {
  id: 'wrong-name',
  source: 'Common sense, and every survey of what annoys people in outreach',
  strength: 'practice',
  check({ text, name }) {
    const match = GREETING.exec(text);
    const greeted = match?.[1]?.replace(/[.]+$|\/.*$/g, '');
    if (!match || !greeted || !name || NOT_A_NAME.has(fold(greeted))) return [];
    // Noa may be written in other letters on her page: what can't be compared is not called wrong.
    if (LATIN.test(greeted) !== LATIN.test(name)) return [];
    if (partsOf(name).includes(fold(greeted))) return [];
    const start = match[0].lastIndexOf(greeted);
    return [{ severity: 'hard', start, end: start + greeted.length, values: [greeted, name] }];
  },
};

/** The words of a name, and the halves of those in two. */
const partsOf = (name: string): string[] =>
  name.split(/[\s,!?:;]+/).flatMap((part) => [part, ...part.split(/[-()/]/)].map(fold));

/** A word without accents, marks and case. */
const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
