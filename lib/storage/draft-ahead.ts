import { type Draft, draft } from '../domain/draft';

/**
 * The last keystroke of a note, written before the database has it. A page that is closed takes its
 * unfinished transactions with it; this store takes the text in the same instant as the key.
 */
const KEY = 'acquaint-draft-ahead';

export const writeAhead = (row: Draft): void => localStorage.setItem(KEY, JSON.stringify(row));

/** The draft written ahead, where it is about this person. */
export function readAhead(person: string): Draft | null {
  const parsed = draft.safeParse(parseJson(localStorage.getItem(KEY)));
  return parsed.success && parsed.data.person === person ? parsed.data : null;
}

/** Forgets it where it is about one of these people. */
export function dropAhead(people: readonly string[]): void {
  // Service workers write no drafts and have no such store.
  if (!('localStorage' in globalThis)) return;
  if (people.some((person) => readAhead(person) !== null)) localStorage.removeItem(KEY);
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}
