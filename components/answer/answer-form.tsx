import { type KeyboardEvent, useState } from 'react';
import type { Meaning } from '../../lib/app/record-answer';
import type { Channel } from '../../lib/domain/channels';
import { EVIDENCE_KINDS } from '../../lib/domain/evidence';
import { LIMITS } from '../../lib/domain/fields';
import type { Role } from '../../lib/domain/role';
import { DAY } from '../../lib/domain/schema';
import { type SuggestedMeaning, suggestMeaning } from '../../lib/note/suggest-meaning';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { faultSentence } from '../fault-sentence';
import { RoleAndChannel } from '../note/role-and-channel';
import { Button } from '../parts/button';
import { dateInput, instantOf } from '../parts/dates';
import { Field } from '../parts/field';
import css from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { camel, i18n } from '../strings';

/** What the form hands on: their words and what they show, as the user confirmed it. */
export interface AnswerDraft {
  text: string;
  role: string | null;
  channel: Channel;
  meaning: Meaning;
}

interface AnswerFormProps {
  roles: readonly Role[];
  /** What the last note was about and how it went out: the answer most likely is to it. */
  lastRole: string | null;
  lastChannel: Channel;
  /** Whether we wrote to them before: or they wrote first, and there is nothing that they answer. */
  answering?: boolean;
  now: number;
  busy: boolean;
  /** Why it could not be recorded; the words stay in the form. */
  fault: WriteFault | null;
  onRecord: (answer: AnswerDraft) => void;
  onCancel: () => void;
}

const MEANINGS = [...EVIDENCE_KINDS, 'withdrew', 'declined', 'deferred', 'stopped'] as const;
const REST_DAYS = 90;

/** Paste what they wrote; what it shows is suggested, and the user's word decides. */
export function AnswerForm({ roles, lastRole, lastChannel, answering = true, now, ...recording }: AnswerFormProps) {
  const { busy, fault, onRecord, onCancel } = recording;
  const [text, setText] = useState('');
  const [role, setRole] = useState(lastRole);
  const [channel, setChannel] = useState(lastChannel);
  const [chosen, setChosen] = useState<SuggestedMeaning | null>(null);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(() => dateInput(now + REST_DAYS * DAY));
  const suggested = suggestMeaning(text);
  const shows = chosen ?? suggested;
  const rest = instantOf(until);
  const dated = shows !== 'deferred' || (rest !== null && rest > now);
  const ready = !busy && (text.trim() !== '' || chosen !== null) && dated;

  const record = (): void => {
    if (ready) onRecord({ text, role, channel, meaning: meaningOf(shows, rest ?? now, reason.trim()) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // Or the browser submits the form a second time where a field does so on Enter.
    event.preventDefault();
    record();
  };

  return (
    <form
      className={css.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <Field label={i18n.t(answering ? 'answer.text' : 'answer.first')} help={i18n.t('answer.textHelp')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={5}
            maxLength={20_000}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
            // The form opens on the user's own click, to be typed into.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus
          />
        )}
      </Field>
      <RoleAndChannel roles={roles} role={role} channel={channel} onRole={setRole} onChannel={setChannel} />
      <Field
        label={i18n.t('answer.shows')}
        help={chosen === null && text.trim() !== '' ? i18n.t('answer.suggested') : undefined}
      >
        {(ids) => (
          <select {...ids} value={shows} onChange={(event) => setChosen(event.target.value as SuggestedMeaning)}>
            {MEANINGS.map((one) => (
              <option key={one} value={one}>
                {meaningText(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {shows === 'declined' && (
        <Field label={i18n.t('answer.reason')} help={i18n.t('answer.reasonHelp')}>
          {(ids) => (
            <input
              {...ids}
              maxLength={LIMITS.line}
              dir="auto"
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      )}
      {shows === 'deferred' && (
        <Field label={i18n.t('answer.until')}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              min={dateInput(now + DAY)}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
        </Field>
      )}
      <p className={css.consequence} aria-live="polite">
        {dated ? consequence(shows) : i18n.t('answer.consequence.noDate')}
      </p>
      {fault && <Notice tone="danger" title={faultSentence(fault)} />}
      <div className={`${css.actions} ${css.stick}`}>
        <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>
        <Button kind="primary" type="submit" disabled={!ready} hint="Ctrl ⏎">
          {i18n.t('answer.record')}
        </Button>
      </div>
    </form>
  );
}

const isEvidence = (shows: SuggestedMeaning) => EVIDENCE_KINDS.find((kind) => kind === shows);

function meaningOf(shows: SuggestedMeaning, until: number, reason: string): Meaning {
  const evidence = isEvidence(shows);
  if (evidence) return { kind: 'evidenced', evidence };
  if (shows === 'deferred') return { kind: 'deferred', until };
  if (shows === 'declined') return { kind: 'declined', reason };
  return { kind: shows as 'withdrew' | 'stopped' };
}

function meaningText(shows: SuggestedMeaning): string {
  const evidence = isEvidence(shows);
  return evidence ? i18n.t(`evidence.${camel(evidence)}`) : i18n.t(`meaning.${shows as 'withdrew'}`);
}

/** What recording it will change, before it is recorded. */
function consequence(shows: SuggestedMeaning): string {
  switch (shows) {
    case 'acknowledged':
    case 'asked-back':
      return i18n.t('answer.consequence.conversation');
    case 'withdrew':
    case 'declined':
      return i18n.t('answer.consequence.declined');
    case 'deferred':
      return i18n.t('answer.consequence.resting');
    case 'stopped':
      return i18n.t('answer.consequence.stopped');
    default:
      return i18n.t('answer.consequence.candidate');
  }
}
