import { type Draft, draftId } from '../domain/draft';
import { putDraft } from '../storage/queries';
import type { Store } from '../storage/store';

/** Saves a note being written; called at every keystroke, so that closing the popup loses nothing. */
export const saveDraft = (store: Store, note: Omit<Draft, 'id' | 'updatedAt'>): Promise<void> =>
  putDraft(store, { ...note, id: draftId(note.person, note.role), updatedAt: store.now() });
