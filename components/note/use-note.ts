import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { now, todayHere } from '../../lib/app/edges';
import { saveDraft } from '../../lib/app/save-draft';
import { CHANNELS, type Channel } from '../../lib/domain/channels';
import { contactVerdict } from '../../lib/domain/contact-rules';
import { type Draft, EARLIER_DRAFTS } from '../../lib/domain/draft';
import type { Address, NoteLanguage } from '../../lib/domain/note-language';
import { currentFacts, type Person, standingHistory } from '../../lib/domain/person';
import type { Anchor } from '../../lib/domain/person-events';
import type { Role } from '../../lib/domain/role';
import type { RoleCard } from '../../lib/domain/role-events';
import type { Settings } from '../../lib/domain/settings';
import { isInbound } from '../../lib/domain/touches';
import { anchorable, anchorsIn } from '../../lib/note/anchors';
import { type Coaching, coach } from '../../lib/note/coach/coach';
import { isReason, type Mention } from '../../lib/note/mentions';
import { phrasesOf } from '../../lib/note/phrases/phrases-of';
import { skeleton } from '../../lib/note/skeleton';
import { theirLanguage } from '../../lib/note/their-language';
import { draftFor, lastDraft } from '../../lib/storage/queries';
import { useStore } from '../use-store';
import { useSentNotes } from './use-sent-notes';

/** What is being written. */
export interface NoteDraft {
  role: string | null;
  channel: Channel;
  subject: string;
  text: string;
  lang: NoteLanguage;
  address: Address;
  /** What the text was when it was taken up again, the newest last. */
  earlier: { at: number; text: string }[];
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
  /** Another language or form of address; a text that nobody has touched is started anew in it. */
  pickWords: (words: Partial<Pick<NoteDraft, 'lang' | 'address'>>) => void;
}

interface NoteContext {
  person: Person;
  roles: readonly Role[];
  mentions: readonly Mention[];
  signer: Settings['signer'];
  /** Rules of the coach that the user has switched off. */
  off: ReadonlySet<string>;
}

/** The note to a person: picked up where it was left, saved at every keystroke. Null until it is known. */
export function useNote({ person, roles, mentions, signer, off }: NoteContext): Note | null {
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
      setDraft(
        left ? takenUp(left) : fresh({ person, roles, mentions, signer }, roles[0]?.id ?? null, startingWords(person)),
      );
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
        lang: next.lang,
        address: next.address,
        earlier: next.earlier,
      });
    },
    [draft, store, personId],
  );

  const pickRole = useCallback(
    (role: string | null, card?: RoleCard) => {
      void draftFor(store, personId, role).then((left) => {
        if (!draft) return;
        const context = { person, roles, mentions, signer };
        if (left) setDraft(takenUp(left));
        else edit({ role, ...(isUntouched(draft, context) && { text: fresh(context, role, draft, card).text }) });
      });
    },
    [store, personId, draft, edit, person, roles, mentions, signer],
  );

  const pickWords = useCallback(
    (words: Partial<Pick<NoteDraft, 'lang' | 'address'>>) => {
      if (!draft) return;
      const context = { person, roles, mentions, signer };
      const next = { ...draft, ...words };
      edit({ ...words, ...(isUntouched(draft, context) && { text: fresh(context, draft.role, next).text }) });
    },
    [draft, edit, person, roles, mentions, signer],
  );

  const facts = useMemo(() => anchorable(person), [person]);
  const sent = useSentNotes();
  return useMemo(() => {
    if (!draft) return null;
    const anchors = anchorsIn(draft.text, facts);
    const role = roles.find((one) => one.id === draft.role)?.card ?? null;
    const ours = [signer.org, role?.org ?? ''].filter(Boolean);
    const subject = CHANNELS[draft.channel].subject ? draft.subject : '';
    const { text, channel } = draft;
    const unsolicited = !person.history.some(isInbound);
    const known = currentFacts(person);
    const coaching = coach(
      {
        text,
        subject,
        channel,
        lang: draft.lang,
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
        sent,
        now: now(),
      },
      off,
    );
    return { draft, begun, anchors, coaching, edit, pickRole, pickWords };
  }, [draft, begun, facts, signer, roles, person, sent, off, edit, pickRole, pickWords]);
}

/** What a start is made of. */
type Bones = Omit<NoteContext, 'off'>;

type Words = Pick<NoteDraft, 'lang' | 'address'>;

const startingWords = (person: Person): Words => ({ lang: theirLanguage(person), address: 'familiar' });

function fresh(
  { person, roles, mentions, signer }: Bones,
  role: string | null,
  { lang, address }: Words,
  card?: RoleCard,
): NoteDraft {
  const text = skeleton({
    phrases: phrasesOf(lang, address),
    name: person.name,
    mention: mentions.find(isReason),
    role: card ?? roles.find((one) => one.id === role)?.card,
    signer,
    occasion: contactVerdict(person.history, role, todayHere()).occasion,
  });
  return { role, channel: 'email', subject: '', text, lang, address, earlier: [] };
}

/** Whether the text is still the start that was given. */
const isUntouched = (draft: NoteDraft, context: Bones): boolean =>
  draft.text === fresh(context, draft.role, draft).text;

/** A draft of before, with its text remembered: it can be gone back to, however it is changed now. */
function takenUp({ role, channel, subject, text, lang = 'en', address = 'familiar', earlier = [], updatedAt }: Draft) {
  const known = earlier.at(-1)?.text === text || text.trim() === '';
  const kept = known ? earlier : [...earlier, { at: updatedAt, text }].slice(-EARLIER_DRAFTS);
  return { role, channel, subject, text, lang, address, earlier: kept };
}
