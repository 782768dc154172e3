import { settingsValue } from '../../lib/app/edges';
import type { Settings } from '../../lib/domain/settings';
import { RULES } from '../../lib/note/coach/rules';
import form from '../parts/form.module.css';
import { camel, i18n } from '../strings';
import css from './sites.module.css';

/** The coach's rules, each with where it comes from and how well it is founded, to be switched off one by one. */
export function CoachRules({ settings }: { settings: Settings }) {
  const off = settings.coachOff ?? [];
  const set = (id: string, isOn: boolean): Promise<void> =>
    settingsValue.write({ ...settings, coachOff: isOn ? off.filter((one) => one !== id) : [...off, id] });
  return (
    <>
      <p className={css.soft}>{i18n.t('options.coachHelp')}</p>
      <details>
        <summary>{i18n.t('options.coachRules', [String(RULES.length - off.length), String(RULES.length)])}</summary>
        <ul className={css.sites}>
          {RULES.map(({ id, source, strength }) => (
            <li key={id} className={css.site}>
              <label className={form.check}>
                <input
                  type="checkbox"
                  checked={!off.includes(id)}
                  onChange={({ target }) => void set(id, target.checked)}
                />
                <span>
                  {titleOf(id)}
                  <br />
                  <small>
                    {i18n.t(`strength.${camel(strength)}`)} · {source}
                  </small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** A rule is called what its file is called: `easy-no` is "Easy no". */
const titleOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
