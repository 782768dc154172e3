import { type KeyboardEvent, useState } from 'react';
import { type Day, dateText } from '../../lib/domain/calendar';
import { Button } from '../parts/button';
import { instantOf } from '../parts/dates';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { i18n } from '../strings';
import css from './steps.module.css';

interface PutOffFormProps {
  /** The first day that may be picked, and the one proposed. */
  from: Day;
  proposed: Day;
  onPutOff: (until: number, reason: string) => void;
  onCancel: () => void;
}

/** Until when, and why: the reason is kept, so that putting off stays a decision. */
export function PutOffForm({ from, proposed, onPutOff, onCancel }: PutOffFormProps) {
  const [date, setDate] = useState(() => dateText(proposed));
  const [reason, setReason] = useState('');
  const until = instantOf(date);
  const ready = until !== null && date >= dateText(from) && reason.trim() !== '';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form
      className={css.putOff}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onPutOff(until, reason.trim());
      }}
    >
      <Field label={i18n.t('putOff.until')}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            required
            min={dateText(from)}
            value={date}
            onChange={({ target }) => setDate(target.value)}
          />
        )}
      </Field>
      <Field label={i18n.t('putOff.why')}>
        {(ids) => (
          <input
            {...ids}
            required
            maxLength={500}
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
          {i18n.t('putOff.do')}
        </Button>
      </div>
    </form>
  );
}
