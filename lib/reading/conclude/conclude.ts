import type { PageReading } from '../../domain/fields';
import { forget } from '../remember';
import type { Sight } from '../sight';
import { openPage } from './page';
import { readPeople } from './resolve/people';

// One door for all that thinks: loaded by two, the rules would be cut into two files, which weigh more.
export { factsOfEntries, mergeRecords } from './told-entries';

/** What a sight of a page says about the people on it. Pure, and total: what breaks it is a page about nobody. */
export const concludeReading = (sight: Sight): PageReading => {
  const { address, title, cut } = sight;
  try {
    return { address, title, ...readPeople(openPage(sight)), cut };
  } catch {
    return {
      address,
      title,
      verdict: 'none',
      reason: 'no-person',
      people: [],
      recipe: null,
      drifted: [],
      cut: true,
      doubt: null,
    };
  } finally {
    forget();
  }
};
