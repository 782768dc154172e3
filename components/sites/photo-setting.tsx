import { settingsValue } from '../../lib/app/edges';
import type { Settings } from '../../lib/domain/settings';
import form from '../parts/form.module.css';
import { i18n } from '../strings';

/** Whether a small picture is kept with a person: off unless the user ticks it. */
export const PhotoSetting = ({ settings }: { settings: Settings }) => (
  <label className={form.check}>
    <input
      type="checkbox"
      checked={settings.photos === true}
      onChange={({ target }) => void settingsValue.write({ ...settings, photos: target.checked })}
    />
    <span>
      {i18n.t('photo.setting')}
      <br />
      <small>{i18n.t('photo.settingHelp')}</small>
    </span>
  </label>
);
