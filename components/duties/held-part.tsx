import { useState } from 'react';
import { gatherHeld } from '../../lib/app/gather-held';
import { suggestedLanguage } from '../../lib/app/notice-text';
import type { NoticeLanguage } from '../../lib/domain/languages';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import { heldJson } from '../../lib/portability/held/held';
import { heldHtml } from '../../lib/portability/held/held-html';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { saveFile } from '../parts/save-file';
import { i18n } from '../strings';
import { useStore } from '../use-store';
import css from './duties.module.css';
import { LanguageOptions } from './language-options';

/** All that is held on them, to be given to them: a page to read, and a file for machines. */
export function HeldPart({ person, settings }: { person: Person; settings: Settings }) {
  const store = useStore();
  const [lang, setLang] = useState(() => suggestedLanguage(person));
  const save = async (as: 'html' | 'json'): Promise<void> => {
    const held = await gatherHeld(store, person.id, settings);
    if (!held) return;
    if (as === 'html') saveFile(heldHtml(held, lang), 'what-we-hold.html', 'text/html');
    else saveFile(heldJson(held), 'what-we-hold.json', 'application/json');
  };
  return (
    <div className={css.duty}>
      <h3>{i18n.t('held.title')}</h3>
      <p>{i18n.t('held.body')}</p>
      <Field label={i18n.t('held.language')}>
        {(ids) => (
          <select {...ids} value={lang} onChange={({ target }) => setLang(target.value as NoticeLanguage)}>
            <LanguageOptions />
          </select>
        )}
      </Field>
      <div className={css.actions}>
        <Button onClick={() => void save('html')}>{i18n.t('held.page')}</Button>
        <Button onClick={() => void save('json')}>{i18n.t('held.json')}</Button>
      </div>
    </div>
  );
}
