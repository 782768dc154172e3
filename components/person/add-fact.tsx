import { useState } from 'react';
import { FIELDS, type Field as FieldName } from '../../lib/domain/fields';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { i18n } from '../strings';
import { FactEditor } from './fact-editor';
import css from './fact-list.module.css';
import type { FactEditing } from './use-fact-edits';

/** Something the page did not say: pick what it is, then write it. */
export function AddFact({ editing }: { editing: FactEditing }) {
  const [field, setField] = useState<FieldName | null>(null);
  if (field === null)
    return (
      <Button kind="quiet" className={css.more ?? ''} onClick={() => setField('headline')}>
        {i18n.t('edit.add')}
      </Button>
    );
  return (
    <div className={css.editor}>
      <Field label={i18n.t('edit.what')} inline>
        {({ id }) => (
          <select id={id} value={field} onChange={({ target }) => setField(target.value as FieldName)}>
            {FIELDS.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`field.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <FactEditor
        key={field}
        field={field}
        value={null}
        onCancel={() => setField(null)}
        onSave={(value) => {
          setField(null);
          editing.save(null, field, value);
        }}
      />
    </div>
  );
}
