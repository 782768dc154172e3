import { useLiveQuery } from 'dexie-react-hooks';
import { use } from 'react';
import { store } from '../lib/app/store';
import type { Erasure } from '../lib/domain/erasure';
import type { Description } from '../lib/domain/recognition';
import type { Role } from '../lib/domain/role';
import { allRoles, erasureDescribed } from '../lib/storage/queries';
import type { Store } from '../lib/storage/store';

/** The page's open store. Suspends until it is open. */
export const useStore = (): Store => use(store());

/** A query that follows every write, whichever page makes it. Undefined until the first answer. */
export function useQuery<T>(ask: (store: Store) => Promise<T>, dependencies: readonly unknown[]): T | undefined {
  const open = useStore();
  return useLiveQuery(() => ask(open), [open, ...dependencies]);
}

/** Every role by its id, also those that are closed. */
export const useRoles = (): ReadonlyMap<string, Role> | undefined =>
  useQuery(async (open) => new Map((await allRoles(open)).map((one) => [one.id, one])), []);

/** The erasure that keeps out whom this is said of, followed live: null where nothing does. */
export const useErasure = ({ identity, facts }: Description): Erasure | null | undefined =>
  useQuery((open) => erasureDescribed(open, { identity, facts }), [identity, facts]);
