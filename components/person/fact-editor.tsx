import { useId, useState } from 'react';
import type { Field as FieldName, FieldValues, ReadFact } from '../../lib/domain/fields';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { i18n } from '../strings';
import { isLong, type Part, type PartFault, type PartTexts, partsOf, textsOf, typedValue } from './fact-parts';

interface FactEditorProps {
  field: FieldName;
  /** What it says now; null for something new. */
  value: ReadFact['value'] | null;
  onSave: (value: FieldValues[FieldName]) => void;
  onCancel: () => void;
}

/** One fact, part by part; Enter saves, Escape leaves it as it was. */
export function FactEditor({ field, value, onSave, onCancel }: FactEditorProps) {
  const [typed, setTyped] = useState<PartTexts>(value === null ? {} : textsOf({ value }));
  const [wrong, setWrong] = useState<{ part: Part; fault: PartFault } | null>(null);
  const faultId = useId();
  const save = (): void => {
    const answer = typedValue(field, typed, value);
    if ('value' in answer) onSave(answer.value);
    else setWrong(answer);
  };
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {partsOf(field).map((part, index) => (
        <Field key={part} label={part === 'value' ? i18n.t(`field.${field}`) : i18n.t(`part.${part}`)}>
          {({ id }) => {
            const common = {
              id,
              dir: 'auto',
              value: typed[part] ?? '',
              autoFocus: index === 0,
              'aria-invalid': wrong?.part === part || undefined,
              'aria-describedby': wrong?.part === part ? faultId : undefined,
            };
            const change = (text: string): void => {
              setTyped({ ...typed, [part]: text });
              setWrong(null);
            };
            return isLong(field) ? (
              <textarea {...common} rows={4} maxLength={4000} onChange={({ target }) => change(target.value)} />
            ) : (
              <input {...common} maxLength={300} onChange={({ target }) => change(target.value)} />
            );
          }}
        </Field>
      ))}
      {wrong && (
        <p id={faultId} role="alert" className={form.fault}>
          {i18n.t(`edit.${wrong.fault}`)}
        </p>
      )}
      <div className={form.actions}>
        <Button kind="primary" type="submit">
          {i18n.t('edit.save')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>
      </div>
    </form>
  );
}
