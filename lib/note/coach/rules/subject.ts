import { CHANNELS } from '../../../domain/channels';
import { fold, WHOLE } from '../../text';
import type { CoachRule, Severity } from '../rule';

/** Subjects that are about nothing, or about anybody. */
const EMPTY =
  /^(?:(?:an? |new |great |exciting |amazing |unique |perfect |career |quick |job |your |a |the |spannende |tolle |neue |gran |nueva )*(?:opportunit(?:y|ies)(?: for you)?|hello|hi|hey|question|vacancy|position|role|job|offer|network|match|fit|profile|introduction|connect|connecting|following up|follow up|herausforderung|karrierechance|chance|oportunidad(?: increible| unica)?|opportunite(?: unique| exceptionnelle)?|une opportunite(?: unique| exceptionnelle)?|perfekt|apply now|next step.*|time for a change|join .*|(?:you|du|sie) (?:are|bist|passt|sind|passen).*|passt perfekt|.*wanted|hola|hallo|bonjour)|(?:urgent|immediate)\w* (?:requirement|opening|need|hir|role|position|vacanc|start|job).*)[!.?]*$/u;
const REPLY = /^\s*(?:re|aw|fwd?|wg)\s*:/i;
const SHOUTS = /!|\b\p{Lu}{4,}\b.*\b\p{Lu}{4,}\b/u;

/** What is seen before the note is opened, on a phone no more than its first fifty characters. */
export const subject: CoachRule = {
  id: 'subject',
  source: 'Mails: three or four plain words do best; phones show some fifty characters',
  strength: 'large-observational',
  weight: 0.5,
  check(note) {
    const limits = CHANNELS[note.channel].subject;
    const words = (note.subject ?? '').trim();
    if (!limits || note.text.trim() === '') return [];
    if (words === '' && note.channel !== 'email') return [];
    const severity = faultOf(words, note.unsolicited, limits.seen);
    return severity ? [{ severity, ...WHOLE, values: [words] }] : [];
  },
};

function faultOf(words: string, unsolicited: boolean, seen: number): Severity | null {
  if (unsolicited && REPLY.test(words)) return 'warn';
  if (SHOUTS.test(words)) return 'warn';
  return words === '' || EMPTY.test(fold(words)) || words.length > seen ? 'hint' : null;
}
