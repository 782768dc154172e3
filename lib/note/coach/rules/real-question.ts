import { type Sentence, WHOLE, type Word } from '../../text';
import { cueIn, wordSet } from '../cues';
import type { CoachRule, ReadNote } from '../rule';

/** Open, about them, and easy to answer: "interested?" is an ask, and "what do you earn?" is an interview. */
export const realQuestion: CoachRule = {
  id: 'real-question',
  source: 'Huang et al. 2017: people who ask are liked more, and follow-up questions drive it',
  strength: 'peer-reviewed',
  check: (note) => (note.text.trim() === '' || asksAboutThem(note) ? [] : [{ severity: 'hint', ...WHOLE, values: [] }]),
};

const asksAboutThem = ({ read }: ReadNote): boolean => read.sentences.some((one) => one.asks && isReal(one));

function isReal(one: Sentence): boolean {
  if (cueIn(one, 'prying').length > 0 || cueIn(one, 'askCall').length > 0) return false;
  const open = one.words.some((word, at) => wordSet('asks').has(word.folded) && (at < 2 || opensClause(one, word)));
  const wantsMore = cueIn(one, 'askInterest').length > 0;
  const toThem = one.words.some((word) => wordSet('them').has(word.folded));
  return one.words.length >= 4 && (open || (!wantsMore && (toThem || one.words.length > 4)));
}

/** "Hi Elodie, how are things?" */
const opensClause = (one: Sentence, word: Word): boolean => /[,:;]\s*$/.test(one.text.slice(0, word.start - one.start));
