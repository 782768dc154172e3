import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { todayHere } from '../../lib/app/edges';
import { openRole } from '../../lib/app/open-role';
import { markAsSent, type SendFault } from '../../lib/app/send-note';
import { CHANNELS } from '../../lib/domain/channels';
import { contactVerdict } from '../../lib/domain/contact-rules';
import type { Person } from '../../lib/domain/person';
import type { Role } from '../../lib/domain/role';
import type { RoleCard } from '../../lib/domain/role-events';
import type { Settings } from '../../lib/domain/settings';
import { mentions } from '../../lib/note/mentions';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { RoleForm } from '../roles/role-form';
import { i18n } from '../strings';
import { useStore } from '../use-store';
import { CoachFindings, CoachStatus } from './coach-list';
import { NoteText } from './note-text';
import { Refusal } from './refusal';
import { RoleAndChannel } from './role-and-channel';
import { type ListName, Suggestions } from './suggestions';
import { type NoteDraft, useNote } from './use-note';

interface ComposerProps {
  person: Person;
  roles: readonly Role[];
  signer: Settings['signer'];
  onSent: (event: string) => void;
}

/** Words are set apart from these by a space. */
const MID_WORD = /[\p{L}\p{M}\p{N}.,;:!?)]/u;

type Sending = { step: 'writing' } | { step: 'sending' } | { step: 'copied' } | { step: 'failed'; fault: SendFault };

/** Writes a note: from their facts, with the coach beside it. Nothing is ever sent by the machine. */
export function Composer({ person, roles, signer, onSent }: ComposerProps) {
  const store = useStore();
  const facts = useMemo(() => mentions(person), [person]);
  const note = useNote({ person, roles, mentions: facts, signer });
  const [sending, setSending] = useState<Sending>({ step: 'writing' });
  const [making, setMaking] = useState(false);
  const [reason, setReason] = useState('');
  const [list, setList] = useState<ListName | null>();
  const input = useRef<HTMLTextAreaElement>(null);
  if (!note) return null;

  const { draft, anchors, coaching, edit, pickRole } = note;
  const limits = CHANNELS[draft.channel];
  const { refusal } = contactVerdict(person.history, draft.role, todayHere());
  const blocked = refusal === 'do-not-contact' || (refusal !== null && reason.trim() === '');
  const canSend = !coaching.blocked && !blocked && sending.step !== 'sending';

  const write = (change: Partial<NoteDraft>): void => {
    edit(change);
    // "Copied" and a failure are about the text that was.
    if (sending.step !== 'writing') setSending({ step: 'writing' });
  };
  const insert = (words: string): void => {
    const at = input.current?.selectionStart ?? draft.text.length;
    const to = input.current?.selectionEnd ?? at;
    const before = draft.text.slice(0, at);
    const after = draft.text.slice(to);
    const put = before + (MID_WORD.test(before.slice(-1)) ? ' ' : '') + words;
    write({ text: put + (MID_WORD.test(after.charAt(0)) ? ' ' : '') + after });
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(put.length, put.length);
    });
  };
  const send = async (): Promise<void> => {
    if (!canSend) return;
    setSending({ step: 'sending' });
    const subject = limits.subject ? draft.subject : null;
    const { role, channel, text } = draft;
    const sent = await markAsSent(store, {
      person: person.id,
      role,
      channel,
      subject,
      text,
      anchors,
      reason: reason.trim() || null,
    });
    if (sent.ok) onSent(sent.value);
    else setSending({ step: 'failed', fault: sent.error });
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(draft.text);
    setSending({ step: 'copied' });
  };
  const open = async (card: RoleCard): Promise<void> => {
    const opened = await openRole(store, card);
    if (!opened.ok) return setSending({ step: 'failed', fault: opened.error });
    pickRole(opened.value, card);
    setSending({ step: 'writing' });
    setMaking(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };

  const fault = sending.step === 'failed' && sending.fault !== refusal && (
    <Notice tone="danger" title={faultSentence(sending.fault)} />
  );
  if (making) {
    return (
      <>
        {fault}
        <RoleForm org={signer.org} onOpen={(card) => void open(card)} onCancel={() => setMaking(false)} />
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
      <Suggestions
        facts={facts}
        role={roles.find((one) => one.id === draft.role)}
        open={list === undefined ? (note.begun ? null : 'mention') : list}
        onOpen={setList}
        onInsert={insert}
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
      <NoteText
        text={draft.text}
        role={draft.role}
        anchors={anchors}
        findings={coaching.findings}
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
        <CoachStatus readiness={coaching.readiness} length={draft.text.length} limit={limits.body} />
        <Button onClick={() => void copy()}>
          {sending.step === 'copied' ? i18n.t('note.copied') : i18n.t('note.copy')}
        </Button>
        <Button kind="primary" disabled={!canSend} onClick={() => void send()} title="Ctrl + Enter">
          {i18n.t('note.sent')}
        </Button>
      </div>
    </div>
  );
}
