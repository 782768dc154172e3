import { hasLetter } from '../../letters';
import { bare } from '../../text';

/** Counts, handles, addresses, labels: lines by a name that say nothing of a person. */
const NOISE =
  /^(?:[\d.,]+\s?[km]?\+?\s?(?:followers?|following|connections?|posts?|karma|reputation|repositor|stars|abonn|seguidor|friends|contacts?|views?)\b|@\S+$|https?:|[^:]{2,22}:\s|\S+\.\S+$|.*\bWikip[eé]dia\b|(?:se unió|beigetreten|mitglied seit|inscrit|a rejoint|membre depuis|miembro desde|lid sinds|membro d)\b)/i;
/** First words of what a button or a link of the site says. */
const BUTTONS = new Set(
  'follow message connect edit share joined contact subscribe sign log login home menu back print download more verified available hire view see save report add copy translate search close open toggle skip about updated'.split(
    ' ',
  ),
);
const LONGEST_BUTTON = 40;

export const isNoise = (text: string): boolean => {
  if (!hasLetter(text) || NOISE.test(text) || /^(?:(?:hi|hello|hey)\b.{0,3})?(?:my name is|i['’]?m|i am)$/i.test(text))
    return true;
  const [first = '', second] = text.length < LONGEST_BUTTON ? bare(text).split(' ', 2) : [];
  return BUTTONS.has(first) || (first === 'member' && second === 'since') || (first === 'last' && second === 'seen');
};
