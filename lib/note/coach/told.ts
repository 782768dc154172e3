import { fold, readText } from '../text';
import { cueIn, says } from './cues';
import { organisationsIn } from './organisations';
import { remembered } from './remembered';
import type { ReadNote } from './rule';

/** What a note plainly says of the work it offers. */

/** Money, or where to learn it: "£52–58k", "36,000 kronor", "grade 7". */
const MONEY =
  /[€$£¥]\s?\d|\d[\d.,]*\s?(?:[–-]\s?\d[\d.,]*\s?)?(?:k\b|[€$£]|(?:eur|usd|gbp|chf|sek|dkk|nok|pln|czk|kr|euros?|pounds?|dollars?|kronor|kroner|francs?|thousand|tausend)(?![\p{L}]))|\b(?:EUR|USD|GBP|CHF|SEK|DKK|NOK|PLN|CZK)\s?\d|\b(?:grade|band|step|stufe|entgeltgruppe)\s\d/iu;

export const saysPay = remembered((note: ReadNote): boolean => MONEY.test(note.text) || says(note, 'pay'));

export const saysGain = (note: ReadNote): boolean => saysPay(note) || says(note, 'gain');

export const saysCompany = remembered((note: ReadNote): boolean => {
  const text = fold(`${note.subject ?? ''} ${note.text}`);
  const ours = [...note.ours, note.role?.org ?? ''].filter((name) => name.length > 1);
  if (ours.some((name) => text.includes(fold(name)))) return true;
  const theirs = note.facts.flatMap(({ read }) =>
    read.field === 'org' ? [read.value] : read.field === 'experience' ? [read.value.org ?? ''] : [],
  );
  return organisationsIn(note).some(
    ({ whose, name }) => whose === 'ours' && !theirs.some((org) => org !== '' && fold(org) === fold(name)),
  );
});

/** Endings and words of callings, in the languages of `words/`. */
const CALLING =
  /^(?:[\p{L}]{2,}(?:eer|per|ner|ter|ger|der|cher|ker|ler|ser|ver|yer|cist|gist|mist|list|tist|cian|rian|tect|tant|ator|itor|uctor|ctor|ssor|eur|euse|iere|ienne|dor|dora|ista|ero|era|erin|eurin|orin)|lead|head|chef|nurse|chief|koch|vp|cto|cfo|ceo|dev|sre|qa|intern|adviser|advisor|clerk|cook|seo)$/u;
const NO_CALLING = new Set(
  'number other matter offer better after career whether rather either under over never ever order computer letter later twitter paper user water winter summer september october november december however another further former quarter master matter center newer consider gather together chapter discover unser immer oder wieder weiter unter aber primer enero manera carrera cualquiera primera'.split(
    ' ',
  ),
);

const isCalling = (folded: string): boolean => CALLING.test(folded) && !NO_CALLING.has(folded);

export const saysRole = remembered((note: ReadNote): boolean => {
  const { sentences } = note.read;
  const words = [...readText(note.subject ?? '').words, ...note.read.words];
  const title = (note.role?.title ?? '').split(/[^\p{L}\p{M}\p{N}]+/u).map(fold);
  const stems = title
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, Math.max(4, Math.min(6, word.length - 3))));
  if (stems.some((stem) => words.some((word) => word.folded.startsWith(stem)))) return true;
  const wanted = sentences.filter((sentence) => cueIn(sentence, 'hire').length > 0);
  return wanted.some((sentence) => sentence.words.some((word) => isCalling(word.folded)));
});

/** Work in general, without a role that was chosen. */
const OFFER =
  /\b(?:opportunit|vacanc|career|position|job\b|jobs\b|role\b|roles\b|karriere|stelle|herausforderung|opportunité|poste\b|oportunidad|puesto)/iu;

/** Whether a note offers work at all: a thank-you owes nobody a salary. */
export const offersWork = remembered(
  (note: ReadNote): boolean =>
    note.role !== null || OFFER.test(note.text) || says(note, 'vague') || says(note, 'presumes'),
);

/** All that makes a plain note worth an answer by itself. */
export const isPlain = (note: ReadNote): boolean => saysCompany(note) && saysRole(note) && saysPay(note);
