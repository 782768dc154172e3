import { showBadge } from '../platform/badge';
import { countOwed } from '../storage/queries';
import { todayHere } from './edges';
import { store } from './store';

/** Shows how many people something is owed to. */
export async function refreshBadge(): Promise<void> {
  await showBadge(await countOwed(await store(), todayHere()));
}
