import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { todayHere } from '../../lib/app/edges';
import { CHANNELS } from '../../lib/domain/channels';
import { contactVerdict } from '../../lib/domain/contact-rules';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import { currentFacts, lastSeen, type Person } from '../../lib/domain/person';
import type { Role } from '../../lib/domain/role';
import type { Settings } from '../../lib/domain/settings';
import { mailAddress } from '../../lib/note/mail-address';
import { type Mention, mentions } from '../../lib/note/mentions';
import { phrasesOf } from '../../lib/note/phrases/phrases-of';
import { timeline } from '../../lib/storage/queries';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { dayOf } from '../parts/dates';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { factText } from '../person/fact-value';
import { RoleForm } from '../roles/role-form';
import { camel, i18n } from '../strings';
import { useQuery } from '../use-store';
import { CoachFindings, CoachStatus } from './coach-list';
import css from './composer.module.css';
import { EarlierDrafts } from './earlier-drafts';
import { NotePreview } from './note-preview';
import { NoteText } from './note-text';
import { Refusal } from './refusal';
import { RoleAndChannel } from './role-and-channel';
import { type ListName, Suggestions } from './suggestions';
import { Thread } from './thread';
import { typeInto } from './type-into';
import { useMaterial } from './use-material';
import { type Note, type NoteDraft, useNote } from './use-note';
import { useSending } from './use-sending';
import { WaysOut } from './ways-out';
import { WordsChoice } from './words-choice';

interface ComposerProps {
  person: Person;
  roles: readonly Role[];
  settings: Settings;
  /** Whether the page stands under it, so that the note can be put into its message box. */
  overPage: boolean;
  onSent: (events: string[]) => void;
}

/** Writes a note: from their facts, with the coach beside it. Nothing is ever sent by the machine. */
export function Composer(props: ComposerProps) {
  const { person, roles, settings } = props;
  const events = useQuery((open) => timeline(open, person.id), [person.id]);
  const facts = useMemo(() => mentions(person), [person]);
  const off = useMemo(() => new Set(settings.coachOff), [settings.coachOff]);
  const note = useNote({ person, roles, mentions: facts, signer: settings.signer, off });
  return note && events ? <Desk {...props} note={note} events={events} facts={facts} /> : null;
}

interface DeskProps extends ComposerProps {
  note: Note;
  events: readonly PersonEvent[];
  facts: readonly Mention[];
}

function Desk({ person, roles, settings, overPage, onSent, note, events, facts }: DeskProps) {
  const { draft, anchors, coaching, edit, pickRole, pickWords } = note;
  const [making, setMaking] = useState(false);
  const [reason, setReason] = useState('');
  const [list, setList] = useState<ListName | null>();
  const [previewing, setPreviewing] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const out = useSending({
    onSent,
    onRole(id, card) {
      pickRole(id, card);
      setMaking(false);
    },
  });
  const { lang, address } = draft;
  const phrases = useMemo(() => phrasesOf(lang, address), [lang, address]);
  const role = roles.find((one) => one.id === draft.role);
  const material = useMaterial({ person, events, role, settings, phrases });
  const limits = CHANNELS[draft.channel];
  const { refusal } = contactVerdict(person.history, draft.role, todayHere());
  const blocked = refusal === 'do-not-contact' || (refusal !== null && reason.trim() === '');
  const { step } = out.sending;
  const canSend = !coaching.blocked && !blocked && step !== 'sending';

  const write = (change: Partial<NoteDraft>): void => {
    edit(change);
    out.edited();
  };
  const send = (): void => {
    if (!canSend) return;
    const { role: about, channel, text } = draft;
    const { notice } = material;
    void out.send({
      person: person.id,
      role: about,
      channel,
      subject: limits.subject ? draft.subject : null,
      text,
      anchors,
      reason: reason.trim() || null,
      notice: notice && text.includes(notice) ? { lang, text: notice } : null,
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };

  const fault = out.sending.step === 'failed' && out.sending.fault !== refusal && (
    <Notice tone="danger" title={faultSentence(out.sending.fault)} />
  );
  if (making) {
    return (
      <>
        {fault}
        <RoleForm org={settings.signer.org} onSave={(card) => void out.open(card)} onCancel={() => setMaking(false)} />
      </>
    );
  }
  return (
    // Ctrl+Enter anywhere in the form marks the note as sent.
    // biome-ignore lint/a11y/noStaticElementInteractions: the shortcut has a button of its own
    <div className={form.form} onKeyDown={onKeyDown}>
      {refusal && <Refusal refusal={refusal} reason={reason} onReason={setReason} />}
      <RoleAndChannel
        roles={roles}
        role={draft.role}
        channel={draft.channel}
        onRole={pickRole}
        onChannel={(channel) => write({ channel })}
        onNewRole={() => setMaking(true)}
      />
      <Thread events={material.thread} />
      <Suggestions
        facts={facts}
        role={role}
        pairs={material.pairs}
        asked={material.asked}
        yours={material.yours}
        phrases={phrases}
        open={list === undefined ? (note.begun || isLow() ? null : 'mention') : list}
        onOpen={setList}
        onInsert={(words) => input.current && typeInto(input.current, words)}
      />
      {limits.subject && (
        <Field label={i18n.t('note.subject')} inline>
          {(ids) => (
            <input
              {...ids}
              maxLength={300}
              dir="auto"
              value={draft.subject}
              onChange={({ target }) => write({ subject: target.value })}
            />
          )}
        </Field>
      )}
      {previewing && (
        <NotePreview
          channel={draft.channel}
          subject={limits.subject ? draft.subject : ''}
          text={draft.text}
          from={settings.signer.name}
        />
      )}
      <NoteText
        hidden={previewing}
        aside={<WordsChoice lang={lang} address={address} onPick={pickWords} />}
        text={draft.text}
        role={draft.role}
        anchors={anchors}
        findings={coaching.findings}
        tell={(anchor) => factLine(facts.find(({ id }) => id === anchor.fact))}
        inputRef={input}
        onChange={(text) => {
          // Whoever writes has what they need; a list is one click away.
          setList(null);
          write({ text });
        }}
      />
      {fault}
      <div className={`${form.actions} ${form.stick}`}>
        <CoachFindings findings={coaching.findings} />
        <div className={css.how}>
          <CoachStatus readiness={coaching.readiness} length={draft.text.length} limit={limits.body} />
          <EarlierDrafts drafts={draft.earlier} now={draft.text} onPick={(text) => write({ text })} />
          <Button kind="quiet" aria-pressed={previewing} onClick={() => setPreviewing(!previewing)}>
            {previewing ? i18n.t('preview.back') : i18n.t('preview.open')}
          </Button>
        </div>
        <WaysOut
          done={step === 'copied' || step === 'inserted' ? step : null}
          mail={mailTo(person, draft)}
          onCopy={() => void out.copy(draft.text)}
          onInsert={overPage ? () => void out.insert(draft.text) : undefined}
        />
        <Button kind="primary" disabled={!canSend} onClick={send} title="Ctrl + Enter">
          {i18n.t('note.sent')}
        </Button>
      </div>
    </div>
  );
}

/** Where there is little room, as in the popup, the note has it: its start mentions the first of the list already. */
const isLow = (): boolean => !matchMedia('(min-height: 700px)').matches;

/** A fact with its source and the day it was last seen, in a line. */
const factLine = (fact: Mention | undefined): string =>
  fact ? [factText(fact.read), i18n.t(`source.${camel(fact.read.source)}`), dayOf(lastSeen(fact))].join(' · ') : '';

/** The address that opens the mail program with the note, where it is a mail and their mailbox is known. */
function mailTo(person: Person, { channel, subject, text }: NoteDraft): string | null {
  const email = currentFacts(person).find(({ read }) => read.field === 'email')?.read.value;
  return channel === 'email' && typeof email === 'string' ? mailAddress(email, subject, text) : null;
}
