import type { PersonEvent } from '../domain/ledger-event';
import { currentFacts, type Person, struckEvents } from '../domain/person';
import { wordsOf } from './anchors';
import type { Voice } from './pairs';
import { isSensitive } from './sensitive';

/** What they told us, the newest first, and what their page shows that they care about. */
export function voicesOf(person: Person, events: readonly PersonEvent[]): Voice[] {
  const struck = struckEvents(person.history);
  const told = events
    .filter((event) => !struck.has(event.id))
    .flatMap(({ body }) => {
      if (body.kind === 'heard') return [body.answer];
      return body.kind === 'answered' || body.kind === 'feedback' ? [body.text] : [];
    })
    .reverse();
  const shown = currentFacts(person)
    .filter((fact) => SHOWS.has(fact.read.field))
    .flatMap((fact) => (fact.read.field === 'about' ? [fact.read.value] : wordsOf(fact)));
  return [
    ...told.filter(Boolean).map((words) => ({ words, how: 'told' as const })),
    ...shown.filter((words) => !isSensitive(words)).map((words) => ({ words, how: 'shown' as const })),
  ];
}

/** Fields that tell what somebody spends their time on; where they work and what they are called tell little. */
const SHOWS = new Set(['about', 'headline', 'skill', 'hook']);
