import { useState } from 'react';
import { editFact, removeFact } from '../../lib/app/edit-fact';
import { takeBack } from '../../lib/app/take-back';
import type { Field, FieldValues } from '../../lib/domain/fields';
import type { Result } from '../../lib/domain/result';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { useStore } from '../use-store';

/** What was just done to a fact, and how to undo it. */
export type FactEdit = { done: 'edited' | 'removed' | 'added'; event: string } | { fault: WriteFault };

export interface FactEditing {
  /** `fact` is what the value stands in place of; null for something new. */
  save: (fact: string | null, field: Field, value: FieldValues[Field]) => void;
  remove: (fact: string) => void;
}

/** Edits of a person's facts, each with its undo. */
export function useFactEdits(person: string): { editing: FactEditing; last: FactEdit | null; undo: () => void } {
  const store = useStore();
  const [last, setLast] = useState<FactEdit | null>(null);
  const note = async (
    done: 'edited' | 'removed' | 'added',
    written: Promise<Result<string, WriteFault>>,
  ): Promise<void> => {
    const answer = await written;
    setLast(answer.ok ? { done, event: answer.value } : { fault: answer.error });
  };
  return {
    editing: {
      save: (fact, field, value) =>
        void note(
          fact ? 'edited' : 'added',
          editFact(store, person, fact, { field, value } as Parameters<typeof editFact>[3]),
        ),
      remove: (fact) => void note('removed', removeFact(store, person, fact)),
    },
    last,
    undo: () => {
      if (!last || 'fault' in last) return;
      void takeBack(store, person, [last.event]).then((taken) => setLast(taken.ok ? null : { fault: taken.error }));
    },
  };
}
