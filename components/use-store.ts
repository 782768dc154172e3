import { useLiveQuery } from 'dexie-react-hooks';
import { use } from 'react';
import { store } from '../lib/app/store';
import type { Store } from '../lib/storage/store';

/** The page's open store. Suspends until it is open. */
export const useStore = (): Store => use(store());

/** A query that follows every write, whichever page makes it. Undefined until the first answer. */
export function useQuery<T>(ask: (store: Store) => Promise<T>, dependencies: readonly unknown[]): T | undefined {
  const open = useStore();
  return useLiveQuery(() => ask(open), [open, ...dependencies]);
}
