import { todayHere } from '../../lib/app/edges';
import type { ReadFact, SingleField } from '../../lib/domain/fields';
import type { Person } from '../../lib/domain/person';
import { standing } from '../../lib/domain/standing';
import { PersonHead } from './person-head';
import { usePhoto } from './use-photo';

interface ReadHeadProps {
  /** Null for somebody who is not kept yet: then the reading says who they are. */
  person: Person | null;
  facts: readonly ReadFact[];
  compact: boolean;
  /** Cut from the page just now. */
  picture?: Blob | null;
}

/** The head of somebody who was just read, known already or not. */
export function ReadHead({ person, facts, compact, picture = null }: ReadHeadProps) {
  const kept = usePhoto(person);
  const read = (field: SingleField): string | null => {
    const value = facts.find((fact) => fact.field === field)?.value;
    return typeof value === 'string' ? value : null;
  };
  return (
    <PersonHead
      name={person?.name ?? read('name')}
      headline={person?.headline ?? read('headline')}
      org={person?.org ?? read('org')}
      location={person?.location ?? read('location')}
      standing={person && standing(person.history, todayHere())}
      sample={person?.sample === 1}
      compact={compact}
      picture={picture ?? kept}
    />
  );
}
