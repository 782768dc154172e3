import { useState } from 'react';
import { settingsValue } from '../../lib/app/edges';
import { originalNotice } from '../../lib/app/notice-text';
import type { NoticeLanguage } from '../../lib/domain/languages';
import type { Settings } from '../../lib/domain/settings';
import { NOTICE_GAPS } from '../../lib/note/notices/notice';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { i18n } from '../strings';
import { LanguageOptions } from './language-options';

/** The texts by which people are told, language by language: the house's own until the user changes one. */
export function NoticeTexts({ settings }: { settings: Settings }) {
  const [lang, setLang] = useState<NoticeLanguage>('en');
  return (
    <div className={form.form}>
      <Field label={i18n.t('duties.language')} inline>
        {(ids) => (
          <select {...ids} value={lang} onChange={({ target }) => setLang(target.value as NoticeLanguage)}>
            <LanguageOptions />
          </select>
        )}
      </Field>
      <NoticeTextForm key={lang} lang={lang} settings={settings} />
    </div>
  );
}

function NoticeTextForm({ lang, settings }: { lang: NoticeLanguage; settings: Settings }) {
  const original = originalNotice(lang).template;
  const own = settings.notices?.[lang];
  const [text, setText] = useState(own ?? original);
  const [saved, setSaved] = useState(false);
  const write = async (next: string): Promise<void> => {
    const { [lang]: _before, ...others } = settings.notices ?? {};
    const changed = next === original ? {} : { [lang]: next };
    await settingsValue.write({ ...settings, notices: { ...others, ...changed } });
    setText(next);
    setSaved(true);
  };
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void write(text);
      }}
    >
      <Field label={i18n.t('options.noticeText')} help={i18n.t('options.noticeHelp', [GAPS])}>
        {(ids) => (
          <textarea
            {...ids}
            lang={lang}
            required
            rows={12}
            maxLength={20_000}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              setSaved(false);
            }}
          />
        )}
      </Field>
      <div className={form.actions}>
        {saved && <output>{i18n.t('options.saved')}</output>}
        {(own !== undefined || text !== original) && (
          <Button onClick={() => void write(original)}>{i18n.t('options.noticeRestore')}</Button>
        )}
        <Button kind="primary" type="submit" disabled={text.trim() === ''}>
          {i18n.t('options.save')}
        </Button>
      </div>
    </form>
  );
}

const GAPS = NOTICE_GAPS.map((gap) => `{${gap}}`).join(' ');
