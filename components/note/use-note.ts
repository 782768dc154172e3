import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { now } from '../../lib/app/edges';
import { saveDraft } from '../../lib/app/save-draft';
import { CHANNELS, type Channel } from '../../lib/domain/channels';
import { currentFacts, type Person, standingHistory } from '../../lib/domain/person';
import type { Anchor } from '../../lib/domain/person-events';
import type { Role } from '../../lib/domain/role';
import type { RoleCard } from '../../lib/domain/role-events';
import type { Settings } from '../../lib/domain/settings';
import { isInbound } from '../../lib/domain/touches';
import { anchorable, anchorsIn } from '../../lib/note/anchors';
import { type Coaching, coach } from '../../lib/note/coach/coach';
import type { Mention } from '../../lib/note/mentions';
import { draftFor, lastDraft } from '../../lib/storage/queries';
import { useStore } from '../use-store';
import { startOfNote } from './note-sentences';

/** What is being written. */
export interface NoteDraft {
  role: string | null;
  channel: Channel;
  subject: string;
  text: string;
}

export interface Note {
  draft: NoteDraft;
  /** Whether it was picked up where it was left. */
  begun: boolean;
  anchors: Anchor[];
  coaching: Coaching;
  edit: (change: Partial<NoteDraft>) => void;
  /** `card` where the role is so new that the list may not hold it yet. */
  pickRole: (role: string | null, card?: RoleCard) => void;
}

interface NoteContext {
  person: Person;
  roles: readonly Role[];
  mentions: readonly Mention[];
  signer: Settings['signer'];
}

/** The note to a person: picked up where it was left, saved at every keystroke. Null until it is known. */
export function useNote({ person, roles, mentions, signer }: NoteContext): Note | null {
  const store = useStore();
  const [draft, setDraft] = useState<NoteDraft | null>(null);
  const [begun, setBegun] = useState(false);
  const started = useRef(false);
  const personId = person.id;

  useEffect(() => {
    let gone = false;
    void lastDraft(store, personId).then((left) => {
      if (gone || started.current) return;
      started.current = true;
      setBegun(left !== null);
      setDraft(left ?? fresh({ person, roles, mentions, signer }, roles[0]?.id ?? null));
    });
    return () => {
      gone = true;
    };
  }, [store, person, personId, roles, mentions, signer]);

  const edit = useCallback(
    (change: Partial<NoteDraft>) => {
      if (!draft) return;
      const next = { ...draft, ...change };
      setDraft(next);
      void saveDraft(store, {
        person: personId,
        role: next.role,
        channel: next.channel,
        subject: next.subject,
        text: next.text,
      });
    },
    [draft, store, personId],
  );

  const pickRole = useCallback(
    (role: string | null, card?: RoleCard) => {
      void draftFor(store, personId, role).then((left) => {
        const untouched = draft?.text === fresh({ person, roles, mentions, signer }, draft?.role ?? null).text;
        if (left) setDraft(left);
        else edit({ role, ...(untouched && { text: fresh({ person, roles, mentions, signer }, role, card).text }) });
      });
    },
    [store, personId, draft, edit, person, roles, mentions, signer],
  );

  const facts = useMemo(() => anchorable(person), [person]);
  return useMemo(() => {
    if (!draft) return null;
    const anchors = anchorsIn(draft.text, facts);
    const role = roles.find((one) => one.id === draft.role)?.card ?? null;
    const ours = [signer.org, role?.org ?? ''].filter(Boolean);
    const subject = CHANNELS[draft.channel].subject ? draft.subject : '';
    const { text, channel } = draft;
    const unsolicited = !person.history.some(isInbound);
    const known = currentFacts(person);
    const coaching = coach({
      text,
      subject,
      channel,
      lang: null,
      name: person.name,
      facts: known,
      anchors,
      role,
      ours,
      unsolicited,
      stopped: person.standing === 'do-not-contact',
      // Whoever was told once, or needn't be, is not owed a line in every note.
      noticeDue: !standingHistory(person.history).some(
        (one) => one.kind === 'noticed' || one.kind === 'notice-exempted',
      ),
      sent: null,
      now: now(),
    });
    return { draft, begun, anchors, coaching, edit, pickRole };
  }, [draft, begun, facts, signer, roles, person, edit, pickRole]);
}

function fresh({ person, roles, mentions, signer }: NoteContext, role: string | null, card?: RoleCard): NoteDraft {
  const known = card ?? roles.find((one) => one.id === role)?.card;
  const text = startOfNote(person.name, mentions[0], known, signer);
  return { role, channel: 'email', subject: '', text };
}
