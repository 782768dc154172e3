import { useState } from 'react';
import { todayHere } from '../../lib/app/edges';
import { retention } from '../../lib/domain/duties';
import { LIMITS } from '../../lib/domain/fields';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import { type Person, struckEvents } from '../../lib/domain/person';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import { Button } from '../parts/button';
import { dateOf } from '../parts/dates';
import { DayAndReason } from '../parts/day-and-reason';
import { i18n } from '../strings';
import css from './duties.module.css';
import { EraseButton } from './erase-button';
import type { Settle } from './use-settle';

interface RetentionPartProps {
  person: Person;
  events: readonly PersonEvent[];
  onSettle: Settle;
}

/** Until when they are kept and why; nobody is erased before the user has looked. */
export function RetentionPart({ person, events, onSettle }: RetentionPartProps) {
  const [open, setOpen] = useState(false);
  const today = todayHere();
  const kept = retention(person.history, today, DEFAULT_POLICY);
  const struck = struckEvents(person.history);
  const decision = events.findLast(({ id, body }) => body.kind === 'retained' && !struck.has(id))?.body;
  const why = !kept ? null : kept.extended ? 'extended' : kept.spoke ? 'spoke' : 'collected';
  return (
    <div className={css.duty}>
      <h3>{i18n.t('duties.retention')}</h3>
      {kept && why && (
        <p data-due={kept.ends <= today.day}>
          {i18n.t(`duties.until.${why}`, [
            dateOf(kept.ends),
            decision?.kind === 'retained' ? decision.reason : String(DEFAULT_POLICY.retention.months),
          ])}
        </p>
      )}
      {open && kept ? (
        <DayAndReason
          words={{
            day: i18n.t('duties.keepUntil'),
            dayHelp: i18n.t('duties.keepUntilHelp', [dateOf(kept.most)]),
            reason: i18n.t('duties.keepReason'),
            save: i18n.t('duties.keepSave'),
          }}
          from={Math.max(today.day, kept.ends) + 1}
          most={kept.most}
          longest={LIMITS.paragraph}
          onCancel={() => setOpen(false)}
          onSave={(until, reason) => {
            setOpen(false);
            onSettle('retained', { kind: 'retained', until, reason });
          }}
        />
      ) : (
        <div className={css.actions}>
          {kept && kept.most > Math.max(today.day, kept.ends) ? (
            <Button onClick={() => setOpen(true)}>{i18n.t('duties.longer')}</Button>
          ) : (
            <p>{i18n.t('duties.noLonger', [String(DEFAULT_POLICY.retention.most)])}</p>
          )}
          <EraseButton person={person} />
        </div>
      )}
    </div>
  );
}
