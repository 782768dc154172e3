import { useState } from 'react';
import { appendEvents } from '../../lib/app/append-events';
import { takeBack } from '../../lib/app/take-back';
import type { PersonEventBody } from '../../lib/domain/person-events';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { useStore } from '../use-store';

type Done = 'noticed' | 'exempted' | 'retained';
export type Settle = (what: Done, body: PersonEventBody) => void;

interface Settling {
  settle: Settle;
  /** What was done last and can be taken back, or why it was not done. */
  last: { what: Done; events: readonly string[] } | { fault: WriteFault } | null;
  undo: (events: readonly string[]) => void;
}

/** Settles a duty by writing down an event, which the user can take back. */
export function useSettle(person: string): Settling {
  const store = useStore();
  const [last, setLast] = useState<Settling['last']>(null);
  return {
    last,
    settle: (what, body) =>
      void appendEvents(store, person, [body]).then((written) =>
        setLast(written.ok ? { what, events: written.value } : { fault: written.error }),
      ),
    undo: (events) =>
      void takeBack(store, person, events).then((undone) => setLast(undone.ok ? null : { fault: undone.error })),
  };
}
