import { todayHere } from '../../lib/app/edges';
import { byUrgency, nextSteps } from '../../lib/domain/next-steps';
import { peopleDue } from '../../lib/storage/queries';
import { dateOf } from '../parts/dates';
import { Notice } from '../parts/notice';
import { camel, i18n } from '../strings';
import { useQuery } from '../use-store';
import css from './panel.module.css';
import { PersonRow } from './person-row';

const MOST = 200;

/** What is due today: debts first. An empty day says so kindly. */
export function TodayList({ selected }: { selected: string | null }) {
  const today = todayHere();
  const due = useQuery((store) => peopleDue(store, today.day, MOST), []);
  if (!due) return <p className={css.waiting}>{i18n.t('panel.opening')}</p>;
  const people = new Map(due.rows.map((one) => [one.id, one]));
  const steps = due.rows
    .flatMap((one) => nextSteps(one, today))
    .filter((step) => step.due <= today.day)
    .sort(byUrgency);
  return (
    <>
      {due.unreadable > 0 && <Notice tone="warm" title={i18n.t('panel.unreadable', [String(due.unreadable)])} />}
      {steps.length === 0 && due.unreadable === 0 && <p className={css.waiting}>{i18n.t('today.empty')}</p>}
      <ul className={css.people}>
        {steps.map((step) => {
          const person = people.get(step.person);
          if (!person) return null;
          const line = i18n.t(`today.${camel(step.kind)}`, [dateOf(step.due)]);
          return (
            <PersonRow key={step.person} person={person} view="today" selected={step.person === selected} due={line} />
          );
        })}
      </ul>
    </>
  );
}
