import { useState } from 'react';
import { settingsValue } from '../../lib/app/edges';
import type { Settings } from '../../lib/domain/settings';
import { VARIABLES } from '../../lib/note/snippets';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { i18n } from '../strings';
import css from './sites.module.css';

/** Sentences of the user's own for notes, with gaps that are filled from what is known. */
export function Snippets({ settings }: { settings: Settings }) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const saved = settings.snippets ?? [];
  const write = (snippets: Settings['snippets']): Promise<void> => settingsValue.write({ ...settings, snippets });
  const add = async (): Promise<void> => {
    const others = saved.filter((one) => one.name !== name.trim());
    await write([...others, { name: name.trim(), text: text.trim() }]);
    setName('');
    setText('');
  };
  return (
    <>
      <p className={css.soft}>{i18n.t('options.snippetsHelp', [VARIABLES.map((one) => `{${one}}`).join(', ')])}</p>
      {saved.length > 0 && (
        <ul className={css.sites}>
          {saved.map((one) => (
            <li key={one.name} className={css.site}>
              <div className={css.about}>
                <strong dir="auto">{one.name}</strong>
                <p dir="auto">{one.text}</p>
              </div>
              <Button
                kind="quiet"
                aria-label={i18n.t('options.snippetRemove', [one.name])}
                onClick={() => void write(saved.filter((other) => other !== one))}
              >
                {i18n.t('action.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label={i18n.t('options.snippetName')}>
          {(ids) => (
            <input {...ids} required maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
          )}
        </Field>
        <Field label={i18n.t('options.snippetText')}>
          {(ids) => (
            <textarea
              {...ids}
              required
              rows={3}
              maxLength={2000}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <div className={form.actions}>
          <Button type="submit" disabled={!name.trim() || !text.trim() || saved.length >= 100}>
            {i18n.t('options.snippetAdd')}
          </Button>
        </div>
      </form>
    </>
  );
}
