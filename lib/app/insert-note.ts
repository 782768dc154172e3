import { err, ok, type Result } from '../domain/result';
import { insertText } from '../platform/insert-text';
import { activeTab, type PageFault } from '../platform/page-script';

export type InsertFault = PageFault | 'no-field';

/** Puts the note into the page's message box where the cursor is, under the user's gesture. Sending stays theirs. */
export async function insertNote(text: string): Promise<Result<null, InsertFault>> {
  const tab = await activeTab();
  if (!tab.ok) return tab;
  const inserted = await insertText(tab.value.id, text);
  if (!inserted.ok) return err(inserted.error);
  return inserted.value === true ? ok(null) : err('no-field');
}
