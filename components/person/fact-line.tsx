import { useState } from 'react';
import { Button } from '../parts/button';
import { i18n } from '../strings';
import { FactEditor } from './fact-editor';
import css from './fact-list.module.css';
import { FactValue, factText } from './fact-value';
import type { ShownFact } from './group-facts';
import type { FactEditing } from './use-fact-edits';

interface FactLineProps {
  fact: ShownFact;
  editing?: FactEditing | undefined;
}

/** One value, with what can be done about it where the person is kept. */
export function FactLine({ fact: { key, read, fresh, check }, editing }: FactLineProps) {
  const [open, setOpen] = useState(false);
  const named = `${i18n.t(`field.${read.field}`)}: ${factText(read)}`;
  if (open && editing)
    return (
      <li className={css.editor}>
        <FactEditor
          field={read.field}
          value={read.value}
          onCancel={() => setOpen(false)}
          onSave={(value) => {
            setOpen(false);
            editing.save(key, read.field, value);
          }}
        />
      </li>
    );
  return (
    <li className={css.value}>
      {read.value !== '' && <FactValue read={read} />}{' '}
      {check && <strong className={css.check}>{i18n.t('facts.check')}</strong>}
      {fresh && <em className={css.fresh}>{i18n.t('facts.new')}</em>}
      {editing && (
        <span className={css.tools}>
          <Button kind="quiet" aria-label={i18n.t('edit.editLong', [named])} onClick={() => setOpen(true)}>
            {i18n.t('edit.edit')}
          </Button>
          <Button kind="quiet" aria-label={i18n.t('edit.removeLong', [named])} onClick={() => editing.remove(key)}>
            {i18n.t('edit.remove')}
          </Button>
        </span>
      )}
    </li>
  );
}
