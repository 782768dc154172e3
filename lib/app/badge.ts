import { onAlarm, showBadge } from '../platform/badge';
import { countDue } from '../storage/queries';
import { now } from './edges';
import { store } from './store';

/** Shows how many people something is due for. */
export async function refreshBadge(): Promise<void> {
  await showBadge(await countDue(await store(), now()));
}

/** Days pass while nobody looks: the count is taken anew every hour. */
export const scheduleBadge = (): void => onAlarm('badge', 60, () => void refreshBadge());
