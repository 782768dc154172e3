import { useState } from 'react';
import { todayHere } from '../../lib/app/edges';
import { rolesIn } from '../../lib/app/gather-held';
import { noticeFor, suggestedLanguage } from '../../lib/app/notice-text';
import { CHANNEL_NAMES, type Channel } from '../../lib/domain/channels';
import type { NoticeLanguage } from '../../lib/domain/languages';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import { type Person, standingHistory } from '../../lib/domain/person';
import type { Role } from '../../lib/domain/role';
import type { Settings } from '../../lib/domain/settings';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { camel, i18n } from '../strings';
import { useRoles } from '../use-store';
import css from './duties.module.css';
import { LanguageOptions } from './language-options';

interface NoticeFormProps {
  person: Person;
  events: readonly PersonEvent[];
  settings: Settings;
  onServe: (notice: { how: Channel; lang: NoticeLanguage; text: string }) => void;
  onCancel: () => void;
}

/** What they are told, in their language, for the user to change, copy and send; then that it was sent. */
export function NoticeForm(props: NoticeFormProps) {
  const roles = useRoles();
  return roles ? <Filled {...props} roles={roles} /> : null;
}

function Filled({
  person,
  events,
  settings,
  roles,
  onServe,
  onCancel,
}: NoticeFormProps & { roles: ReadonlyMap<string, Role> }) {
  const concerned = rolesIn(events);
  const inLanguage = (lang: NoticeLanguage): string =>
    noticeFor(
      {
        person,
        events,
        settings,
        today: todayHere(),
        roles: [...roles.values()].filter(({ id }) => concerned.has(id)),
      },
      lang,
    );
  const [lang, setLang] = useState(() => suggestedLanguage(person));
  const [text, setText] = useState(() => inLanguage(lang));
  const [how, setHow] = useState<Channel>(
    () => standingHistory(person.history).findLast((one) => one.channel !== null)?.channel ?? 'email',
  );
  const [copied, setCopied] = useState(false);
  const change = (next: NoticeLanguage): void => {
    setLang(next);
    setText(inLanguage(next));
    setCopied(false);
  };
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onServe({ how, lang, text });
      }}
    >
      <div className={form.pair}>
        <Field label={i18n.t('duties.language')}>
          {(ids) => (
            <select {...ids} value={lang} onChange={({ target }) => change(target.value as NoticeLanguage)}>
              <LanguageOptions />
            </select>
          )}
        </Field>
        <Field label={i18n.t('channel.label')}>
          {(ids) => (
            <select {...ids} value={how} onChange={({ target }) => setHow(target.value as Channel)}>
              {CHANNEL_NAMES.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`channel.${camel(one)}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={i18n.t('duties.text')} help={i18n.t('duties.textHelp')}>
        {(ids) => (
          <textarea
            {...ids}
            lang={lang}
            rows={14}
            maxLength={20_000}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              setCopied(false);
            }}
            // The form opens on the user's own click, to be read and changed.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus
          />
        )}
      </Field>
      {/\[[^\]\n]+\]/.test(text) && <p className={css.warm}>{i18n.t('duties.gaps')}</p>}
      <div className={form.actions}>
        <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>
        <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
          {copied ? i18n.t('note.copied') : i18n.t('note.copy')}
        </Button>
        <Button kind="primary" type="submit" disabled={text.trim() === ''}>
          {i18n.t('duties.markServed')}
        </Button>
      </div>
    </form>
  );
}
