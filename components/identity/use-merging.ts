import { useState } from 'react';
import { keepApart, type MergeFault, mergePeople } from '../../lib/app/merge-people';
import { takeBack } from '../../lib/app/take-back';
import type { Result } from '../../lib/domain/result';
import { useStore } from '../use-store';

/** What was just done about who is one with whom, and the event that says so. */
export type MergingDone = { done: 'merged' | 'apart' | 'takenApart'; event: string } | { fault: MergeFault };

export interface Merging {
  last: MergingDone | null;
  merge: (other: string) => void;
  keepApart: (other: string) => void;
  /** Takes a merge back. */
  takeApart: (event: string) => void;
  undo: () => void;
}

/** Who is one with whom, from the side of one person; each step with its undo. */
export function useMerging(person: string): Merging {
  const store = useStore();
  const [last, setLast] = useState<MergingDone | null>(null);
  const note = async (
    done: 'merged' | 'apart' | 'takenApart',
    written: Promise<Result<string, MergeFault>>,
  ): Promise<void> => {
    const answer = await written;
    setLast(answer.ok ? { done, event: answer.value } : { fault: answer.error });
  };
  const back = async (event: string): Promise<Result<string, MergeFault>> => {
    const taken = await takeBack(store, person, [event]);
    return taken.ok ? { ok: true, value: taken.value[0] ?? '' } : taken;
  };
  return {
    last,
    merge: (other) => void note('merged', mergePeople(store, person, other)),
    keepApart: (other) => void note('apart', keepApart(store, person, other)),
    takeApart: (event) => void note('takenApart', back(event)),
    undo: () => {
      if (!last || 'fault' in last) return;
      void back(last.event).then((taken) => setLast(taken.ok ? null : { fault: taken.error }));
    },
  };
}
