import type { CoachRule } from '../rule';

const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten tag|sehr geehrte[r]?|bonjour|salut|chère|cher|hola|buenos días|estimad[oa])\s+(?:(?:mr|mrs|ms|dr|prof|herr|frau|m|mme|sr|sra)\.?\s+)*([\p{L}\p{M}'’.-]{2,60})/iu;

/** Words that follow a greeting without being a name. */
const NOT_A_NAME = /^(there|all|everyone|team|again|zusammen|tous|todos)$/i;

/** A wrong name ends the conversation before it starts. */
export const wrongName: CoachRule = {
  id: 'wrong-name',
  source: 'Common sense, and every survey of what annoys people in outreach',
  strength: 'practice',
  check({ text, name }) {
    const match = GREETING.exec(text);
    const greeted = match?.[1]?.replace(/[.,]+$/, '');
    if (!match || !greeted || !name || NOT_A_NAME.test(greeted)) return [];
    if (partsOf(name).includes(fold(greeted))) return [];
    const start = match[0].lastIndexOf(greeted);
    return [{ severity: 'hard', start, end: start + greeted.length, values: [greeted, name] }];
  },
};

const partsOf = (name: string): string[] =>
  name.split(/[\s,()]+/).flatMap((part) => [fold(part), ...part.split('-').map(fold)]);

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase();
