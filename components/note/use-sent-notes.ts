import { useEffect, useState } from 'react';
import { SentNotes } from '../../lib/note/sent-notes';
import { recentNotes } from '../../lib/storage/queries';
import { useStore } from '../use-store';

/** One's own notes, searchable; null until they are read, which no keystroke waits for. */
export function useSentNotes(): SentNotes | null {
  const store = useStore();
  const [sent, setSent] = useState<SentNotes | null>(null);
  useEffect(() => {
    let gone = false;
    void recentNotes(store).then((notes) => {
      if (!gone) setSent(new SentNotes(notes));
    });
    return () => {
      gone = true;
    };
  }, [store]);
  return sent;
}
