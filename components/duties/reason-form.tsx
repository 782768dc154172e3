import { useState } from 'react';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { i18n } from '../strings';

interface ReasonFormProps {
  label: string;
  help: string;
  submit: string;
  onSave: (reason: string) => void;
  onCancel?: () => void;
}

/** Asks for a reason, which the user answers for. */
export function ReasonForm({ label, help, submit, onSave, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onSave(reason.trim());
      }}
    >
      <Field label={label} help={help}>
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
        {onCancel && <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>}
        <Button kind="primary" type="submit" disabled={reason.trim() === ''}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
