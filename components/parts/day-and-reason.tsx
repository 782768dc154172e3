import { type KeyboardEvent, useState } from 'react';
import { type Day, dateText, dayOfText } from '../../lib/domain/calendar';
import { i18n } from '../strings';
import { Button } from './button';
import { instantOf } from './dates';
import { Field } from './field';
import form from './form.module.css';

interface DayAndReasonProps {
  words: { day: string; dayHelp?: string; reason: string; save: string };
  /** The first and the last day that may be picked, and the one proposed. */
  from: Day;
  most?: Day;
  proposed?: Day;
  /** How long the reason may be, in UTF-16 units. */
  longest: number;
  /** `until` is the start of the day, here. */
  onSave: (until: number, reason: string) => void;
  onCancel: () => void;
}

/** Until when, and why: the reason is kept, so that it stays a decision. */
export function DayAndReason({ words, from, most, proposed, longest, onSave, onCancel }: DayAndReasonProps) {
  const [date, setDate] = useState(() => (proposed === undefined ? '' : dateText(proposed)));
  const [reason, setReason] = useState('');
  const day = dayOfText(date);
  const until = instantOf(date);
  const ready = day !== null && day >= from && day <= (most ?? day) && until !== null && reason.trim() !== '';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form
      className={form.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSave(until, reason.trim());
      }}
    >
      <Field label={words.day} {...(words.dayHelp !== undefined && { help: words.dayHelp })}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            required
            min={dateText(from)}
            max={most === undefined ? undefined : dateText(most)}
            value={date}
            onChange={({ target }) => setDate(target.value)}
          />
        )}
      </Field>
      <Field label={words.reason}>
        {(ids) => (
          <input
            {...ids}
            required
            maxLength={longest}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            // It opens on the user's own click, to be typed into.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus
          />
        )}
      </Field>
      <div className={form.actions}>
        <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>
        <Button kind="primary" type="submit" disabled={!ready}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
