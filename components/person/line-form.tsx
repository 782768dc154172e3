import { useState } from 'react';
import { Button } from '../parts/button';
import { i18n } from '../strings';
import css from './tags-and-remark.module.css';

interface LineFormProps {
  label: string;
  maxLength: number;
  onSave: (line: string) => void;
  onCancel: () => void;
}

/** One line to write: Enter saves, Escape leaves. */
export function LineForm({ label, maxLength, onSave, onCancel }: LineFormProps) {
  const [line, setLine] = useState('');
  const said = line.trim();
  return (
    <form
      className={css.form}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (said) onSave(said);
      }}
    >
      <input
        className={css.input}
        aria-label={label}
        placeholder={label}
        maxLength={maxLength}
        dir="auto"
        value={line}
        onChange={({ target }) => setLine(target.value)}
        // It opens on the user's own click, to be typed into.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
      />
      <Button type="submit" disabled={!said}>
        {i18n.t('tags.addDo')}
      </Button>
    </form>
  );
}
