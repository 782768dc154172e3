import { WHOLE } from '../../text';
import { says } from '../cues';
import type { CoachRule, ReadNote } from '../rule';

/** Elsewhere the channel shows who writes. */
const UNSIGNED = new Set(['email', 'sms']);

/** A note from nobody is answered by nobody. */
export const whoWrites: CoachRule = {
  id: 'who-writes',
  source: 'Common sense, and the manners of letters',
  strength: 'practice',
  check: (note) =>
    note.text.trim() === '' ||
    !UNSIGNED.has(note.channel) ||
    says(note, 'whoWrites') ||
    INTRODUCED.test(note.text) ||
    isSigned(note)
      ? []
      : [{ severity: 'hint', ...WHOLE, values: [] }],
};

/** "I'm Jo", "ich bin die …", "Jo from Arden Bridges". */
const INTRODUCED =
  /(?<![\p{L}\p{M}])(?:(?:[Ii]['’]m|[Ii] am|[Tt]his is|[Ii]ch bin|[Jj]e suis|[Ss]oy)\s+(?:\p{Lu}|(?:an?|the|die|der|das|la|le|el|head|chief)\s)|\p{Lu}\p{Ll}+ (?:from|at|of|von|bei|chez|de) \p{Lu}|\p{Lu}\p{Ll}+ here\b)/u;

/** The last line is a name: one to four words, each with a capital, and no department. */
function isSigned({ text }: ReadNote): boolean {
  const last = text.trim().split('\n').at(-1)?.trim() ?? '';
  const name = last.replace(/^.*[.!?]\s+/, '').replace(/^[-–—~]+\s*/, '');
  return /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}|van|von|de)[\p{L}'’.-]*){0,3}$/u.test(name) && !NO_PERSON.test(name);
}

const NO_PERSON =
  /\b(?:team|talent|solutions|staffing|recruit\w*|regards|thanks|department|hr|gr[üu](?:ß|ss)en?|cordialement|saludos?|gmbh|ltd|inc|group)\b/iu;
