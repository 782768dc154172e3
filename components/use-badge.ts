import { useEffect } from 'react';
import { now } from '../lib/app/edges';
import { showBadge } from '../lib/platform/badge';
import { countDue } from '../lib/storage/queries';
import { useQuery } from './use-store';

/** While a page of ours is open, the number on the toolbar button follows every write. */
export function useBadge(): void {
  const due = useQuery((store) => countDue(store, now()), []);
  useEffect(() => {
    if (due !== undefined) void showBadge(due);
  }, [due]);
}
