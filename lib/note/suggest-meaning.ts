import type { Evidence } from '../domain/evidence';

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
    words:
      /\b(stop (contacting|writing|messaging|emailing)|do(n't| not) (contact|write|message|email) me|remove (me|my (data|details|profile))|unsubscribe|leave me alone|nicht (mehr )?(kontaktieren|anschreiben)|ne (me |m')contactez plus|no me (contacte|escriba)n?)\b/i,
  },
  {
    shows: 'withdrew',
    words: /\b(withdraw(ing)?|no longer interested|taking my name out|ziehe .{0,40}zurück|je me retire|retiro mi)\b/i,
  },
  {
    shows: 'deferred',
    words:
      /\b(not (right )?now|not at the moment|not currently|later this year|next (year|quarter|spring|summer|autumn|fall|winter)|in a few months|aktuell nicht|derzeit nicht|pas (pour le moment|maintenant)|ahora no|más adelante)\b/i,
  },
  {
    shows: 'declined',
    words:
      /\b(not interested|no interest|not looking|happy where I am|not for me|no,? thank(s| you)|I('ll| will) pass|decline|kein interesse|nicht interessiert|pas intéressée?|no me interesa|no estoy interesad[oa])\b/i,
  },
  {
    shows: 'sent-a-cv',
    words:
      /\b((my|attached) (cv|résumé|resume)|(cv|résumé|resume) (is )?attached|mein lebenslauf|mon cv|mi cv|mi currículum)\b/i,
  },
  {
    shows: 'applied',
    words: /\b(I('ve| have)? (just )?applied|sent (in )?my application|habe mich beworben|j'ai postulé|he aplicado)\b/i,
  },
  {
    shows: 'agreed-a-time',
    words:
      /\b((mon|tues|wednes|thurs|fri|satur|sun)day (works|at \d)|works for me|let's (talk|speak|meet|chat) (on|at|tomorrow)|I('m| am) free (on|at|tomorrow|this|next)|passt mir|ça me convient|me viene bien)\b/i,
  },
  {
    shows: 'said-yes',
    words:
      /\b(I('m| am|'d be| would be) (very |really |definitely |quite )?interested|sounds (really |very )?(interesting|exciting|great)|I('d| would) (love|like) to (hear|know|learn|talk|find out)|tell me more|keen to|klingt (spannend|interessant)|ich bin interessiert|ça m'intéresse|je suis intéressée?|me interesa|suena (bien|interesante))\b/i,
  },
  {
    shows: 'asked-back',
    words:
      /(\b(what|which|how|where|who|is it|is the|are you|do you|would it|could you|can you|welche|was|wie|wo|ist das|quel(le)?|combien|comment|qué|cuál|cuánto|cómo)\b[^?]{0,200}\?)/i,
  },
];

/** Reads a pasted answer. Short thanks without more are `acknowledged`: an answer, not interest. */
export function suggestMeaning(answer: string): SuggestedMeaning {
  const text = answer.slice(0, 20_000).replaceAll('’', "'");
  return CUES.find((cue) => cue.words.test(text))?.shows ?? 'acknowledged';
}
