import { useState } from 'react';
import { type InsertFault, insertNote } from '../../lib/app/insert-note';
import { openRole } from '../../lib/app/open-role';
import { markAsSent, type SendFault, type SentNote } from '../../lib/app/send-note';
import type { RoleCard } from '../../lib/domain/role-events';
import { useStore } from '../use-store';

/** What was last done with the note as it stands. */
export type Sending =
  | { step: 'writing' }
  | { step: 'sending' }
  | { step: 'copied' }
  | { step: 'inserted' }
  | { step: 'failed'; fault: SendFault | InsertFault };

interface Outcomes {
  onSent: (events: string[]) => void;
  onRole: (id: string, card: RoleCard) => void;
}

/** The ways a note gets out of here, and the role that is made on the way. Nothing is ever sent by the machine. */
export function useSending({ onSent, onRole }: Outcomes) {
  const store = useStore();
  const [sending, setSending] = useState<Sending>({ step: 'writing' });
  return {
    sending,
    /** "Copied" and a failure are about the text that was. */
    edited(): void {
      if (sending.step !== 'writing') setSending({ step: 'writing' });
    },
    async send(note: SentNote): Promise<void> {
      setSending({ step: 'sending' });
      const sent = await markAsSent(store, note);
      if (sent.ok) onSent(sent.value);
      else setSending({ step: 'failed', fault: sent.error });
    },
    async copy(text: string): Promise<void> {
      await navigator.clipboard.writeText(text);
      setSending({ step: 'copied' });
    },
    async insert(text: string): Promise<void> {
      const inserted = await insertNote(text);
      setSending(inserted.ok ? { step: 'inserted' } : { step: 'failed', fault: inserted.error });
    },
    async open(card: RoleCard): Promise<void> {
      const opened = await openRole(store, card);
      if (!opened.ok) return setSending({ step: 'failed', fault: opened.error });
      onRole(opened.value, card);
      setSending({ step: 'writing' });
    },
  };
}
