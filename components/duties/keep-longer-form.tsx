import { useState } from 'react';
import { type Day, dateText, dayOfText } from '../../lib/domain/calendar';
import { Button } from '../parts/button';
import { dateOf, instantOf } from '../parts/dates';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { i18n } from '../strings';

interface KeepLongerFormProps {
  /** The first and the last day that may be chosen. */
  from: Day;
  most: Day;
  /** `until` is the start of the day, here. */
  onKeep: (until: number, reason: string) => void;
  onCancel: () => void;
}

/** A later day, and why. */
export function KeepLongerForm({ from, most, onKeep, onCancel }: KeepLongerFormProps) {
  const [date, setDate] = useState('');
  const [reason, setReason] = useState('');
  const day = dayOfText(date);
  const until = instantOf(date);
  const sound = day !== null && day >= from && day <= most && until !== null && reason.trim() !== '';
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (sound) onKeep(until, reason.trim());
      }}
    >
      <Field label={i18n.t('duties.keepUntil')} help={i18n.t('duties.keepUntilHelp', [dateOf(most)])}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            required
            min={dateText(from)}
            max={dateText(most)}
            value={date}
            onChange={({ target }) => setDate(target.value)}
          />
        )}
      </Field>
      <Field label={i18n.t('duties.keepReason')}>
        {(ids) => (
          <textarea
            {...ids}
            required
            rows={2}
            maxLength={4000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className={form.actions}>
        <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>
        <Button kind="primary" type="submit" disabled={!sound}>
          {i18n.t('duties.keepSave')}
        </Button>
      </div>
    </form>
  );
}
