import { finishErasures } from '../storage/erase';
import { compactJournal } from '../storage/journal';
import { openStore, verifyStore } from '../storage/open-store';
import type { Store } from '../storage/store';
import { manifestValue, newId, now, recoveryValue, tailEntries } from './edges';

let opening: Promise<Store> | null = null;
const onClosed = new Set<() => void>();

/** The page's one open store. A failed opening may be tried again. */
export function store(): Promise<Store> {
  opening ??= openStore({
    manifest: manifestValue,
    tail: tailEntries,
    now,
    newId,
    onUpdatedElsewhere() {
      for (const tell of onClosed) tell();
    },
    onRecovered: (recovery) => recoveryValue.write(recovery),
  }).catch((fault: unknown) => {
    opening = null;
    throw fault;
  });
  return opening;
}

/** Calls back when an update elsewhere has closed this page's database. Answers how to stop. */
export function onStoreClosed(tell: () => void): () => void {
  onClosed.add(tell);
  return () => onClosed.delete(tell);
}

/** The slow checks, for idle moments: counts every event, writes missing journal copies, joins files. */
export async function tidyStore(): Promise<void> {
  const open = await store();
  if (open.closed) return;
  await verifyStore(open, (recovery) => recoveryValue.write(recovery));
  await finishErasures(open);
  await compactJournal(now());
}
