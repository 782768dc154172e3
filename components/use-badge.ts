import { useEffect } from 'react';
import { todayHere } from '../lib/app/edges';
import { showBadge } from '../lib/platform/badge';
import { countOwed } from '../lib/storage/queries';
import { useQuery } from './use-store';

/** While a page of ours is open, the number on the toolbar button follows every write. */
export function useBadge(): void {
  const owed = useQuery((store) => countOwed(store, todayHere()), []);
  useEffect(() => {
    if (owed !== undefined) void showBadge(owed);
  }, [owed]);
}
