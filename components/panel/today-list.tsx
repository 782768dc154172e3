import { useState } from 'react';
import { todayHere } from '../../lib/app/edges';
import { AGENDA, type AgendaEntry, type AgendaGroup, agenda, DAYS_AHEAD } from '../../lib/domain/agenda';
import type { Today } from '../../lib/domain/calendar';
import type { Policy } from '../../lib/domain/policy';
import type { Step } from '../../lib/domain/steps';
import { peopleForDays } from '../../lib/storage/queries';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { StepList } from '../steps/step-list';
import { i18n } from '../strings';
import { UndoNotice } from '../undo-notice';
import { usePolicy } from '../use-settings';
import { useQuery } from '../use-store';
import { type Undoable, useUndoable } from '../use-undoable';
import css from './panel.module.css';
import { PersonRow } from './person-row';
import { RemindMe } from './remind-me';
import { type Form, hashOf } from './use-place';

const PAGE = 100;

/** What is owed, what is due today, what comes up: everybody once, each step to be done or put off from here. */
export function TodayList({ selected }: { selected: string | null }) {
  const today = todayHere();
  const policy = usePolicy();
  const undoable = useUndoable();
  const [limit, setLimit] = useState(PAGE);
  const people = useQuery((store) => peopleForDays(store, today.day + DAYS_AHEAD, limit), [today.day, limit]);
  if (!people || !policy) return <p className={css.waiting}>{i18n.t('panel.opening')}</p>;
  const groups = agenda(people.rows, today, policy);
  const nothingDue = groups.owed.length + groups.today.length + people.unreadable === 0;
  const nothing = nothingDue && groups.ahead.length === 0;
  return (
    <>
      {people.unreadable > 0 && <Notice tone="warm" title={i18n.t('panel.unreadable', [String(people.unreadable)])} />}
      <UndoNotice undoable={undoable} />
      {!nothing && <RemindMe today={today} policy={policy} />}
      {nothingDue && <p className={css.waiting}>{i18n.t('today.empty')}</p>}
      {AGENDA.filter((group) => groups[group].length > 0).map((group) => (
        <Group key={group} group={group} entries={groups[group]} {...{ today, policy, undoable, selected }} />
      ))}
      {people.more && <Button onClick={() => setLimit(limit + PAGE)}>{i18n.t('panel.more', [String(PAGE)])}</Button>}
    </>
  );
}

interface GroupProps {
  group: AgendaGroup;
  entries: readonly AgendaEntry[];
  today: Today;
  policy: Policy;
  undoable: Undoable;
  selected: string | null;
}

const Group = ({ group, entries, selected, ...shared }: GroupProps) => (
  <section aria-labelledby={`today-${group}`} className={css.group}>
    <h2 id={`today-${group}`}>
      {i18n.t(`today.group.${group}`)} <span className={css.count}>{entries.length}</span>
    </h2>
    <ul className={css.people}>
      {entries.map(({ person, steps }) => (
        <PersonRow key={person.id} person={person} view="today" selected={person.id === selected}>
          <StepList
            person={person}
            steps={steps}
            hrefOf={(kind) => hashOf({ view: 'today', person: person.id, form: FORM_OF[kind] })}
            {...shared}
          />
        </PersonRow>
      ))}
    </ul>
  </section>
);

/** The form in which a step is done; the others are done where the person is shown. */
const FORM_OF: Record<Step, Form | null> = {
  'reply-owed': 'note',
  'notice-due': null,
  'outcome-untold': null,
  'follow-up': 'note',
  'facts-stale': null,
  'rest-over': 'note',
  'retention-ends': null,
};
