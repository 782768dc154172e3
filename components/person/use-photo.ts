import type { Person } from '../../lib/domain/person';
import { photoOf } from '../../lib/storage/photos';
import { useQuery } from '../use-store';

/** The picture kept of a person; null or undefined where there is none. */
export const usePhoto = (person: Person | null): Blob | null | undefined =>
  useQuery(async (open) => (person ? await photoOf(open, person) : null), [person?.id, person?.clock]);
