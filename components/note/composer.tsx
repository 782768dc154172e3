import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { now } from '../../lib/app/edges';
import { openRole } from '../../lib/app/open-role';
import { markAsSent, type SendFault } from '../../lib/app/send-note';
import { CHANNEL_NAMES, CHANNELS, type Channel } from '../../lib/domain/channels';
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
import { camel, i18n } from '../strings';
import { useStore } from '../use-store';
import { CoachFindings, CoachStatus } from './coach-list';
import { NoteText } from './note-text';
import { Suggestions } from './suggestions';
import { useNote } from './use-note';

interface ComposerProps {
  person: Person;
  roles: readonly Role[];
  signer: Settings['signer'];
  onSent: (event: string) => void;
}

const NEW_ROLE = 'new';

type Sending = { step: 'writing' } | { step: 'sending' } | { step: 'copied' } | { step: 'failed'; fault: SendFault };

/** Writes a note: from their facts, with the coach beside it. Nothing is ever sent by the machine. */
export function Composer({ person, roles, signer, onSent }: ComposerProps) {
  const store = useStore();
  const facts = useMemo(() => mentions(person), [person]);
  const note = useNote({ person, roles, mentions: facts, signer });
  const [sending, setSending] = useState<Sending>({ step: 'writing' });
  const [making, setMaking] = useState(false);
  const [reason, setReason] = useState('');
  const input = useRef<HTMLTextAreaElement>(null);
  if (!note) return null;

  const { draft, anchors, coaching, edit, pickRole } = note;
  const limits = CHANNELS[draft.channel];
  const { refusal } = contactVerdict(person.history, draft.role, now());
  const blocked = refusal === 'do-not-contact' || (refusal !== null && reason.trim() === '');
  const canSend = coaching.readiness !== 'not-yet' && !blocked && sending.step !== 'sending';

  const insert = (words: string): void => {
    const at = input.current?.selectionStart ?? draft.text.length;
    const to = input.current?.selectionEnd ?? at;
    edit({ text: draft.text.slice(0, at) + words + draft.text.slice(to) });
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(at + words.length, at + words.length);
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
    if (opened.ok) pickRole(opened.value, card);
    else setSending({ step: 'failed', fault: opened.error });
    setMaking(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
  };

  if (making) return <RoleForm org={signer.org} onOpen={(card) => void open(card)} onCancel={() => setMaking(false)} />;
  return (
    // Ctrl+Enter anywhere in the form marks the note as sent.
    // biome-ignore lint/a11y/noStaticElementInteractions: the shortcut has a button of its own
    <div className={form.form} onKeyDown={onKeyDown}>
      <div className={form.pair}>
        <Field label={i18n.t('role.label')}>
          {(ids) => (
            <select
              {...ids}
              value={draft.role ?? ''}
              onChange={({ target }) => (target.value === NEW_ROLE ? setMaking(true) : pickRole(target.value || null))}
            >
              <option value="">{i18n.t('role.none')}</option>
              {roles.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.card.title}
                </option>
              ))}
              <option value={NEW_ROLE}>{i18n.t('role.new')}</option>
            </select>
          )}
        </Field>
        <Field label={i18n.t('channel.label')}>
          {(ids) => (
            <select
              {...ids}
              value={draft.channel}
              onChange={({ target }) => edit({ channel: target.value as Channel })}
            >
              {CHANNEL_NAMES.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`channel.${camel(one)}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Suggestions facts={facts} role={roles.find((one) => one.id === draft.role)} onInsert={insert} />
      {limits.subject && (
        <Field label={i18n.t('note.subject')}>
          {(ids) => (
            <input
              {...ids}
              maxLength={300}
              value={draft.subject}
              onChange={({ target }) => edit({ subject: target.value })}
            />
          )}
        </Field>
      )}
      <NoteText
        text={draft.text}
        anchors={anchors}
        findings={coaching.findings}
        inputRef={input}
        onChange={(text) => edit({ text })}
      />
      <CoachFindings findings={coaching.findings} />
      {refusal && (
        <Notice tone={refusal === 'do-not-contact' ? 'danger' : 'warm'} title={faultSentence(refusal)}>
          {refusal !== 'do-not-contact' && (
            <Field label={i18n.t('note.reason')}>
              {(ids) => (
                <input {...ids} maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
              )}
            </Field>
          )}
        </Notice>
      )}
      {sending.step === 'failed' && sending.fault !== refusal && (
        <Notice tone="danger" title={faultSentence(sending.fault)} />
      )}
      <div className={`${form.actions} ${form.stick}`}>
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
