import { NO_SETTINGS, policyOf } from '../domain/settings';
import { onAlarm } from '../platform/alarm';
import { clearNotification, mayNotify, notify, onNotificationClick } from '../platform/notifications';
import { openAsTab } from '../platform/side-panel';
import { refreshBadge } from './badge';
import { settingsValue, todayHere } from './edges';
import { placeOfReminder, type ReminderEdge, type ReminderWords, remind } from './reminders';
import { store } from './store';

const BROWSER: ReminderEdge = { allowed: mayNotify, notify, clear: clearNotification };

/**
 * Days pass while nobody looks: at every start of the worker and each hour the number on the button is taken anew, and the
 * user is reminded of what has come due. To be called as the worker starts, or a click that woke it is not heard.
 */
export function watchDays(words: ReminderWords): void {
  const look = (): void => {
    void refreshBadge();
    void remindHere(words);
  };
  onNotificationClick((id) => {
    void clearNotification(id);
    void openAsTab(placeOfReminder(id));
  });
  onAlarm('days', 60, look);
  look();
}

async function remindHere(words: ReminderWords): Promise<void> {
  const settings = (await settingsValue.read()) ?? NO_SETTINGS;
  await remind(await store(), todayHere(), policyOf(settings), BROWSER, words);
}
