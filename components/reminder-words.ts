import type { ReminderWords } from '../lib/app/reminders';
import type { Person } from '../lib/domain/person';
import { stepSentence } from './steps/step-sentence';
import { i18n } from './strings';

const NAMED = 3;

const nameOf = ({ name }: Person): string => name ?? i18n.t('person.unnamed');

/** What a notification says of who is due. */
export const reminderWords: ReminderWords = {
  one: ({ person, steps }) => ({ title: nameOf(person), message: steps.map(stepSentence).join('\n') }),
  many(newly) {
    const names = newly.slice(0, NAMED).map(({ person }) => nameOf(person));
    const rest = newly.length - names.length;
    return {
      title: i18n.t('reminder.many', [String(newly.length)]),
      message: rest > 0 ? i18n.t('reminder.andMore', [names.join(', '), String(rest)]) : names.join(', '),
    };
  },
};
