import { changes } from '../domain/changes';
import { currentFacts, type Fact, lastSeen, type Person, standingHistory } from '../domain/person';
import { isOutbound } from '../domain/touches';
import { wordsOf } from './anchors';
import { isSensitive } from './sensitive';

/** Something a note could mention. */
export interface Mention extends Fact {
  /** Whether it is news on their page since the last note to them. */
  changed: boolean;
}

/**
 * What a note could mention: what changed since the last one; then the particular before the general, the recent before
 * the old. A title and an employer are no reason to write, but where they are news; what is sensitive is left out.
 */
export function mentions(person: Person): Mention[] {
  const last = standingHistory(person.history).findLast(isOutbound)?.on ?? 0;
  const news = new Set(changes(person).flatMap(({ at, fact }) => (at > last ? [fact.id] : [])));
  return currentFacts(person)
    .filter((fact) => wordsOf(fact).length > 0 && !wordsOf(fact).some(isSensitive))
    .map((fact) => ({ ...fact, changed: news.has(fact.id) }))
    .filter(({ read, changed }) => changed || (read.field !== 'title' && read.field !== 'org'))
    .sort(
      (a, b) =>
        Number(b.changed) - Number(a.changed) ||
        particularity(b) - particularity(a) ||
        dated(b).localeCompare(dated(a)) ||
        lastSeen(b) - lastSeen(a),
    );
}

/** Whether it could be why one writes: a thing of theirs, or news. A job held or a skill named is shared by many. */
export const isReason = ({ read, changed }: Mention): boolean => changed || read.field === 'hook';

/** How much a fact is about them and nobody else, 0 to 3. */
export function particularity({ read }: Fact): number {
  if (read.field === 'hook') return 3;
  if (read.field === 'experience' || read.field === 'education') return 2;
  return read.field === 'skill' || read.field === 'headline' || read.field === 'about' ? 1 : 0;
}

const dated = ({ read }: Fact): string => {
  if (typeof read.value === 'string') return '';
  if ('date' in read.value) return read.value.date ?? '';
  return read.value.end === 'present' ? '9999' : (read.value.end ?? read.value.start ?? '');
};
