import { useState } from 'react';
import { takeBack } from '../lib/app/take-back';
import type { Result } from '../lib/domain/result';
import type { WriteFault } from '../lib/storage/write-ledger';
import { useStore } from './use-store';

/** What was just done around somebody, in a sentence, or why it could not be. */
export type Done = { said: string; person: string; events: readonly string[] } | { fault: WriteFault };

export interface Undoable {
  last: Done | null;
  /** Waits for what is written around a person, and keeps it to be undone. */
  done: (said: string, person: string, written: Promise<Result<string[], WriteFault>>) => Promise<void>;
  undo: () => void;
}

/** What is done in one step and undone in one. */
export function useUndoable(): Undoable {
  const store = useStore();
  const [last, setLast] = useState<Done | null>(null);
  return {
    last,
    async done(said, person, written) {
      const answer = await written;
      setLast(answer.ok ? { said, person, events: answer.value } : { fault: answer.error });
    },
    undo() {
      if (!last || 'fault' in last) return;
      void takeBack(store, last.person, last.events).then((taken) => setLast(taken.ok ? null : { fault: taken.error }));
    },
  };
}
