import type { Channel } from '../domain/channels';
import { type ContactRefusal, contactVerdict } from '../domain/contact-rules';
import type { NewEvent } from '../domain/ledger-event';
import type { Anchor } from '../domain/person-events';
import { err, ok, type Result } from '../domain/result';
import { dropDraft } from '../storage/queries';
import type { Store } from '../storage/store';
import { type WriteFault, writeLedger } from '../storage/write-ledger';
import { todayHere } from './edges';

export interface SentNote {
  person: string;
  role: string | null;
  channel: Channel;
  subject: string | null;
  text: string;
  anchors: Anchor[];
  /** Why it went out although a rule would have refused it. */
  reason: string | null;
  /** The line by which the note tells them what is held of them, where it does. */
  notice: { lang: string; text: string } | null;
}

export type SendFault = WriteFault | ContactRefusal | 'unknown-person';

/**
 * Marks a note as sent. The rules of first impressions are asked inside the transaction, so that two
 * windows can't both send a first note. A reason overrules all of them but "do not contact". Answers the events, to be
 * taken back together.
 */
export async function markAsSent(store: Store, note: SentNote): Promise<Result<string[], SendFault>> {
  const written = await writeLedger<SendFault>(store, async (view) => {
    const person = await view.person(note.person);
    if (!person) return err('unknown-person');
    const { refusal } = contactVerdict(person.history, note.role, todayHere(store.now()));
    if (refusal && (refusal === 'do-not-contact' || !note.reason)) return err(refusal);
    const { person: subject, notice, ...body } = note;
    const on = store.now();
    const events: NewEvent[] = [{ of: 'person', subject, body: { kind: 'touched', on, ...body } }];
    if (notice) events.push({ of: 'person', subject, body: { kind: 'noticed', on, how: note.channel, ...notice } });
    return ok(events);
  });
  if (!written.ok) return written;
  await dropDraft(store, note.person, note.role);
  return ok(written.value.map((event) => event.id));
}
