import type { Evidence } from '../domain/evidence';
import { wholeWords } from './whole-words';

/** What a pasted answer seems to show. A suggestion: the user confirms or corrects it. */
export type SuggestedMeaning = Evidence | 'withdrew' | 'declined' | 'deferred' | 'stopped';

interface Cue {
  shows: SuggestedMeaning;
  words: RegExp;
}

/**
 * Cues in order of weight: a plea to stop outweighs all, a no outweighs a polite yes to something
 * else. English, German, French and Spanish, as people write them.
 */
const CUES: Cue[] = [
  {
    shows: 'stopped',
    words: wholeWords(
      /stop (contacting|writing|messaging|emailing)|do(n't| not) (contact|write|message|email) me|remove (me|my (data|details|profile))|unsubscribe|leave me alone|nicht (mehr )?(kontaktieren|anschreiben)|(kontaktieren|schreiben) sie (mich|mir) (bitte )?nicht|(kontaktiere?|schreibe?) (mich|mir) (bitte )?nicht|lösch(e|en sie) (bitte )?meine daten|ne plus (me |m')(contacter|écrire)|ne (me |m')(contactez|écrivez) plus|no me (contacte|escriba)[ns]?/iu,
    ),
  },
  {
    shows: 'withdrew',
    words: wholeWords(
      /withdraw(ing)?|no longer interested|taking my name out|ziehe .{0,40}zurück|je me retire|retiro mi/iu,
    ),
  },
  {
    shows: 'deferred',
    words: wholeWords(
      /not (right )?now|not at the moment|not currently|later this year|next (year|quarter|spring|summer|autumn|fall|winter)|in a few months|aktuell nicht|derzeit nicht|pas (pour le moment|maintenant)|ahora no|más adelante/iu,
    ),
  },
  {
    shows: 'declined',
    words: wholeWords(
      /not (really |particularly )?interested|no interest|not looking|happy where I am|not for me|no,? thank(s| you)|I('ll| will) pass|decline|kein interesse|nicht interessiert|pas intéressée?|no me interesa|no estoy interesad[oa]/iu,
    ),
  },
  {
    shows: 'sent-a-cv',
    words: wholeWords(
      /(my|attached) (cv|résumé|resume)|(cv|résumé|resume) (is )?attached|mein lebenslauf|mon cv|mi cv|mi currículum/iu,
    ),
  },
  {
    shows: 'applied',
    words: wholeWords(
      /I('ve| have)? (just )?applied|sent (in )?my application|habe mich beworben|j'ai postulé|he aplicado/iu,
    ),
  },
  {
    shows: 'agreed-a-time',
    words: wholeWords(
      /(mon|tues|wednes|thurs|fri|satur|sun)day (works|at \d)|works for me|let's (talk|speak|meet|chat) (on|at|tomorrow)|I('m| am) free (on|at|tomorrow|this|next)|passt mir|ça me convient|me viene bien/iu,
    ),
  },
  {
    shows: 'said-yes',
    words: wholeWords(
      /I('m| am|'d be| would be) (very |really |definitely |quite )?interested|sounds (really |very )?(interesting|exciting|great)|I('d| would) (love|like) to (hear|know|learn|talk|find out)|tell me more|keen to|klingt (sehr )?(spannend|interessant)|ich bin (sehr )?interessiert|ça m'intéresse|je suis (très )?intéressée?|me interesa|suena (bien|interesante)/iu,
    ),
  },
  {
    shows: 'asked-back',
    words: wholeWords(
      /(what|which|how|where|when|who|is it|is the|are you|do you|would it|could you|can you|welche|was|wie|wo|wann|ist das|quel(le)?s?|combien|comment|où|quand|qué|cuál|cuánto|cuándo|cómo|dónde)(?!\p{L})[^?]{0,200}\?/iu,
    ),
  },
];

/** Reads a pasted answer. Short thanks without more are `acknowledged`: an answer, not interest. */
export function suggestMeaning(answer: string): SuggestedMeaning {
  const text = answer.slice(0, 20_000).replaceAll('’', "'");
  return CUES.find((cue) => cue.words.test(text))?.shows ?? 'acknowledged';
}
