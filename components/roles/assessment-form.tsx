import { useState } from 'react';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { i18n } from '../strings';
import css from './roles.module.css';

interface AssessmentFormProps {
  purpose: string;
  balance: string;
  onSave: (assessment: { purpose: string; balance: string }) => void;
  onCancel: () => void;
}

/** The steps in which an interest is weighed: EDPB, Guidelines 1/2024. */
const QUESTIONS = ['interest', 'necessity', 'balance'] as const;

/** What a role's people are kept for, and why that weighs more than leaving them alone; in the user's words. */
export function AssessmentForm({ purpose: before, balance: weighed, onSave, onCancel }: AssessmentFormProps) {
  const [purpose, setPurpose] = useState(before);
  const [balance, setBalance] = useState(weighed);
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (purpose.trim()) onSave({ purpose: purpose.trim(), balance: balance.trim() });
      }}
    >
      <Field label={i18n.t('roles.purpose')} help={i18n.t('roles.purposeHelp')}>
        {(ids) => (
          <textarea
            {...ids}
            required
            rows={2}
            maxLength={500}
            value={purpose}
            onChange={({ target }) => setPurpose(target.value)}
          />
        )}
      </Field>
      <ul className={css.questions}>
        {QUESTIONS.map((one) => (
          <li key={one}>{i18n.t(`roles.question.${one}`)}</li>
        ))}
      </ul>
      <Field label={i18n.t('roles.balance')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={5}
            maxLength={4000}
            value={balance}
            onChange={({ target }) => setBalance(target.value)}
          />
        )}
      </Field>
      <div className={form.actions}>
        <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>
        <Button kind="primary" type="submit" disabled={purpose.trim() === ''}>
          {i18n.t('options.save')}
        </Button>
      </div>
    </form>
  );
}
