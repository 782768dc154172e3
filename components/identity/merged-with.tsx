import { useState } from 'react';
import type { Person } from '../../lib/domain/person';
import { mergesOf } from '../../lib/storage/duplicates';
import { Button } from '../parts/button';
import { i18n } from '../strings';
import { useQuery } from '../use-store';
import { CompareDialog } from './compare-dialog';
import { FindDialog } from './find-dialog';
import css from './merged-with.module.css';
import type { Merging } from './use-merging';

/** Whom somebody is merged with, each with the way to take them apart; and the way to merge with somebody more. */
export function MergedWith({ person, merging }: { person: Person; merging: Merging }) {
  const merges = useQuery((open) => mergesOf(open, person), [person]);
  const [step, setStep] = useState<'none' | 'finding' | { with: string }>('none');
  const close = (): void => setStep('none');
  return (
    <div className={css.merged}>
      {merges?.map(({ event, with: other }) => {
        const named = i18n.t('same.mergedWith', [other.name ?? i18n.t('person.unnamed')]);
        return (
          <p key={event} className={css.line}>
            <span>{named}</span>
            <Button
              kind="quiet"
              aria-label={i18n.t('same.takeApartLong', [named])}
              onClick={() => merging.takeApart(event)}
            >
              {i18n.t('same.takeApart')}
            </Button>
          </p>
        );
      })}
      <Button kind="quiet" onClick={() => setStep('finding')}>
        {i18n.t('same.mergeWith')}
      </Button>
      {step === 'finding' && (
        <FindDialog except={person.id} onFound={(other) => setStep({ with: other })} onClose={close} />
      )}
      {typeof step === 'object' && (
        <CompareDialog ids={[person.id, step.with]} onClose={close} onMerge={() => merging.merge(step.with)} />
      )}
    </div>
  );
}
