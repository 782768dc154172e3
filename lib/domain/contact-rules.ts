import type { Today } from './calendar';
import { type Happening, standingHistory } from './person';
import { DEFAULT_POLICY, type Policy } from './policy';
import { standing, standingsByRole } from './standing';
import { isInbound, openTouches, openWord, restAfterTouches } from './touches';

/** What a next note would be, seen from the reader's side. */
export type NoteOccasion = 'first' | 'follow-up' | 'reply';

/** Why a note should not go out. All but the first can be overruled by a reason, which is kept. */
export type ContactRefusal = 'do-not-contact' | 'touches-spent' | 'resting' | 'second-first-note' | 'too-soon';

export interface ContactVerdict {
  occasion: NoteOccasion;
  refusal: ContactRefusal | null;
}

/** Whether a note about `role` may go out today, and what kind of note it would be. */
export function contactVerdict(
  history: readonly Happening[],
  role: string | null,
  today: Today,
  policy: Policy = DEFAULT_POLICY,
): ContactVerdict {
  const answered = standingHistory(history).some(isInbound);
  const last = openTouches(history).at(-1);
  return {
    occasion: last ? 'follow-up' : answered ? 'reply' : 'first',
    refusal: refusal({ history, role, today, policy, answered, last }),
  };
}

interface Question {
  history: readonly Happening[];
  role: string | null;
  today: Today;
  policy: Policy;
  answered: boolean;
  last: Happening | undefined;
}

function refusal({ history, role, today, policy, answered, last }: Question): ContactRefusal | null {
  const overall = standing(history, today, policy);
  const rest = restAfterTouches(history, today, policy);
  const word = openWord(history);
  if (overall === 'do-not-contact') return 'do-not-contact';
  if (rest !== null && today.day < rest) return 'touches-spent';
  if (word && word.kind !== 'deferred') return null;
  if (overall === 'resting' || standingsByRole(history, today).get(role) === 'resting') return 'resting';
  if (!last || rest !== null) return null;
  if (!answered && last.role !== role) return 'second-first-note';
  return today.day < today.dayOf(last.on) + policy.apart ? 'too-soon' : null;
}
