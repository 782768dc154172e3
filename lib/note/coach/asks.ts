import type { Sentence } from '../text';
import { cueIn } from './cues';
import type { ReadNote } from './rule';

/** The sentences that ask the reader for something: questions, and "please send …". An address holds none. */
export const asksIn = ({ read }: ReadNote): Sentence[] =>
  read.sentences.filter((one) => one.asks || (cueIn(one, 'askPlainly').length > 0 && !isPolite(one)));

/** "If not, just tell me" is a way out and no ask. */
const isPolite = (one: Sentence): boolean => cueIn(one, 'easyNo').length > 0;
