import { type Draft, draftId } from '../domain/draft';
import { dropAhead, writeAhead } from '../storage/draft-ahead';
import { putDraft } from '../storage/queries';
import type { Store } from '../storage/store';

let waiting: Draft | null = null;
let saving: Promise<void> | null = null;

/**
 * Saves a note being written; called at every keystroke. The text is ahead in the same instant, so that
 * closing the popup loses nothing; the database follows, one write at a time and the newest text only,
 * so that fast typing does not queue behind its own past.
 */
export function saveDraft(store: Store, note: Omit<Draft, 'id' | 'updatedAt'>): Promise<void> {
  if (store.closed) return Promise.resolve();
  const row = { ...note, id: draftId(note.person, note.role), updatedAt: store.now() };
  writeAhead(row);
  if (waiting && waiting.id !== row.id) void putDraft(store, waiting);
  waiting = row;
  saving ??= drain(store).finally(() => {
    saving = null;
  });
  return saving;
}

async function drain(store: Store): Promise<void> {
  while (waiting) {
    const row = waiting;
    waiting = null;
    if (!(await putDraft(store, row))) dropAhead([row.person]);
  }
}
