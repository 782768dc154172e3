import { useEffect, useState } from 'react';
import { remindersPutAway } from '../../lib/app/edges';
import { takeAsTold } from '../../lib/app/reminders';
import type { Today } from '../../lib/domain/calendar';
import type { Policy } from '../../lib/domain/policy';
import { askToNotify, mayNotify } from '../../lib/platform/notifications';
import { Button } from '../parts/button';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useLocalValue } from '../use-settings';
import { useStore } from '../use-store';

/** The first time that something is to come, the user is asked whether to be reminded: once, and not before it is of use. */
export function RemindMe({ today, policy }: { today: Today; policy: Policy }) {
  const store = useStore();
  const away = useLocalValue(remindersPutAway);
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => void mayNotify().then(setAllowed), []);
  if (away !== null || allowed !== false) return null;
  const ask = async (): Promise<void> => {
    if (!(await askToNotify())) return remindersPutAway.write(true);
    setAllowed(true);
    await takeAsTold(store, today, policy);
  };
  return (
    <Notice tone="plain" title={i18n.t('reminder.ask')}>
      <p>{i18n.t('reminder.askHelp')}</p>
      <div className={form.actions}>
        <Button onClick={() => void remindersPutAway.write(true)}>{i18n.t('reminder.notNow')}</Button>
        <Button kind="primary" onClick={() => void ask()}>
          {i18n.t('reminder.yes')}
        </Button>
      </div>
    </Notice>
  );
}
