import { settingsValue } from '../../lib/app/edges';
import { daysOffOf, type Settings } from '../../lib/domain/settings';
import { weekdayName } from '../parts/dates';
import { i18n } from '../strings';
import css from './sites.module.css';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** The days of the week on which nothing that can wait falls due. */
export function DaysOff({ settings }: { settings: Settings }) {
  const off = daysOffOf(settings);
  const set = (day: number, isOff: boolean): Promise<void> =>
    settingsValue.write({ ...settings, daysOff: WEEK.filter((one) => (one === day ? isOff : off.includes(one))) });
  return (
    <>
      <p className={css.soft}>{i18n.t('options.daysHelp')}</p>
      <fieldset className={css.days} aria-labelledby="options-days">
        {WEEK.map((day) => (
          <label key={day} className={css.day}>
            <input
              type="checkbox"
              checked={off.includes(day)}
              onChange={({ target }) => void set(day, target.checked)}
            />
            {weekdayName(day)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
