import { currentFacts, type Fact, lastSeen, type Person } from '../domain/person';
import { wordsOf } from './anchors';
import { isSensitive } from './sensitive';

/**
 * What a first note could mention: the particular before the general, the recent before the old.
 * A title and an employer alone are not a reason to write, so they come last; what is sensitive is left out.
 */
export function mentions(person: Person): Fact[] {
  return currentFacts(person)
    .filter((fact) => wordsOf(fact).length > 0 && !wordsOf(fact).some(isSensitive))
    .sort(
      (a, b) => particularity(b) - particularity(a) || dated(b).localeCompare(dated(a)) || lastSeen(b) - lastSeen(a),
    );
}

/** How much a fact is about them and nobody else, 0 to 3. */
export function particularity({ read }: Fact): number {
  if (read.field === 'hook') return 3;
  if (read.field === 'experience' || read.field === 'education') return 2;
  return read.field === 'skill' || read.field === 'headline' ? 1 : 0;
}

const dated = ({ read }: Fact): string => {
  if (typeof read.value === 'string') return '';
  if ('date' in read.value) return read.value.date ?? '';
  return read.value.end === 'present' ? '9999' : (read.value.end ?? read.value.start ?? '');
};
