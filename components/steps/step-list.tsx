import { useRef, useState } from 'react';
import { putOff } from '../../lib/app/put-off';
import type { Today } from '../../lib/domain/calendar';
import { LIMITS } from '../../lib/domain/fields';
import type { NextStep } from '../../lib/domain/next-steps';
import type { Person } from '../../lib/domain/person';
import { type Policy, workday } from '../../lib/domain/policy';
import { isDebt, isPostponable } from '../../lib/domain/steps';
import { Button } from '../parts/button';
import { dayOf } from '../parts/dates';
import { DayAndReason } from '../parts/day-and-reason';
import { camel, i18n } from '../strings';
import { useStore } from '../use-store';
import type { Undoable } from '../use-undoable';
import { stepSentence } from './step-sentence';
import css from './steps.module.css';

/** Days that a step is put off where nothing else is said. */
const A_WEEK = 7;

interface StepListProps {
  person: Person;
  steps: readonly NextStep[];
  today: Today;
  policy: Policy;
  undoable: Undoable;
  /** Where a step is done; null where it is done right here. */
  hrefOf?: (kind: NextStep['kind']) => string;
}

/** The next steps around one person, each in a sentence with its day: do it, or put it off. */
export function StepList({ person, steps, ...shared }: StepListProps) {
  return (
    <ul className={css.steps} aria-label={i18n.t('step.next')}>
      {steps.map((step) => (
        <Step key={step.kind} person={person} step={step} {...shared} />
      ))}
    </ul>
  );
}

interface StepProps extends Omit<StepListProps, 'steps'> {
  step: NextStep;
}

function Step({ person, step, today, policy, undoable, hrefOf }: StepProps) {
  const store = useStore();
  const [putting, setPutting] = useState(false);
  const { kind, due } = step;
  const name = person.name ?? i18n.t('person.unnamed');
  const tomorrow = today.day + 1;
  const opener = useRef<HTMLButtonElement>(null);
  const cancel = (): void => {
    setPutting(false);
    opener.current?.focus();
  };
  const later = (until: number, reason: string): void => {
    setPutting(false);
    if (!isPostponable(kind)) return;
    const said = i18n.t('putOff.done', [dayOf(until)]);
    void undoable.done(said, person.id, putOff(store, person.id, { step: kind, until, reason }));
  };
  return (
    <li className={css.step} data-when={due > today.day ? 'ahead' : isDebt(kind) ? 'owed' : 'due'}>
      <span className={css.sentence}>{stepSentence(step)}</span>
      <span className={css.doing}>
        {hrefOf && (
          <a className={css.do} href={hrefOf(kind)} aria-label={`${i18n.t(`step.do.${camel(kind)}`)}: ${name}`}>
            {i18n.t(`step.do.${camel(kind)}`)}
          </a>
        )}
        {isPostponable(kind) && (
          <Button
            ref={opener}
            kind="quiet"
            className={css.later ?? ''}
            aria-label={`${i18n.t('putOff.open')}: ${stepSentence(step)}, ${name}`}
            aria-expanded={putting}
            onClick={() => setPutting(!putting)}
          >
            {i18n.t('putOff.open')}
          </Button>
        )}
      </span>
      {putting && (
        <div className={css.putOff}>
          <DayAndReason
            words={{ day: i18n.t('putOff.until'), reason: i18n.t('putOff.why'), save: i18n.t('putOff.do') }}
            from={tomorrow}
            proposed={workday(Math.max(due, today.day) + A_WEEK, policy.daysOff)}
            longest={LIMITS.line}
            onSave={later}
            onCancel={cancel}
          />
        </div>
      )}
    </li>
  );
}
