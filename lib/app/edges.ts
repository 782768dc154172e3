import { type Today, todayIn } from '../domain/calendar';
import { instant, z } from '../domain/schema';
import { settings } from '../domain/settings';
import { uuidv7 } from '../domain/uuid';
import { localEntries } from '../platform/local-entries';
import { localValue } from '../platform/local-value';
import { manifest } from '../storage/manifest';

/** What the pure rooms get as arguments: time, ids, and the values kept outside the database. */

export const now = (): number => Date.now();

/** Today on the user's own calendar. */
export const todayHere = (at = now()): Today => todayIn(new Intl.DateTimeFormat().resolvedOptions().timeZone, at);

export const newId = (): string => uuidv7(now(), crypto.getRandomValues(new Uint8Array(16)));

export const manifestValue = localValue('manifest', manifest);

/** The newest commits, beside the journal. */
export const tailEntries = localEntries('tail-');

export const settingsValue = localValue('settings', settings);

/** The last recovery, until the user has read about it. */
export const recoveryValue = localValue(
  'recovery',
  z.strictObject({ at: instant, restored: z.number(), missing: z.number(), unreadable: z.number() }),
);

/** That the user was asked whether to be reminded, and said not now. */
export const remindersPutAway = localValue('reminders-put-away', z.literal(true));
