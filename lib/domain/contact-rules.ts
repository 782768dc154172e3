import { type Happening, standingHistory } from './person';
import { DAY } from './schema';
import { standing, standingsByRole } from './standing';
import { CONTACT, isInbound, openTouches, openWord, restAfterTouches } from './touches';

/** What a next note would be, seen from the reader's side. */
export type NoteOccasion = 'first' | 'follow-up' | 'reply';

/** Why a note should not go out. All but the first can be overruled by a reason, which is kept. */
export type ContactRefusal = 'do-not-contact' | 'touches-spent' | 'resting' | 'second-first-note' | 'too-soon';

export interface ContactVerdict {
  occasion: NoteOccasion;
  refusal: ContactRefusal | null;
}

/** Whether a note about `role` may go out now, and what kind of note it would be. */
export function contactVerdict(history: readonly Happening[], role: string | null, now: number): ContactVerdict {
  const answered = standingHistory(history).some(isInbound);
  const last = openTouches(history).at(-1);
  return {
    occasion: last ? 'follow-up' : answered ? 'reply' : 'first',
    refusal: refusal(history, role, now, answered, last),
  };
}

function refusal(
  history: readonly Happening[],
  role: string | null,
  now: number,
  answered: boolean,
  last: Happening | undefined,
): ContactRefusal | null {
  const today = standing(history, now);
  const rest = restAfterTouches(history);
  const word = openWord(history);
  if (today === 'do-not-contact') return 'do-not-contact';
  if (rest !== null && now < rest) return 'touches-spent';
  if (word && word.kind !== 'deferred') return null;
  if (today === 'resting' || standingsByRole(history, now).get(role) === 'resting') return 'resting';
  if (!last || rest !== null) return null;
  if (!answered && last.role !== role) return 'second-first-note';
  return now < last.on + CONTACT.apart * DAY ? 'too-soon' : null;
}
