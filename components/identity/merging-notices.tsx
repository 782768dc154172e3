import { useState } from 'react';
import { suspectsOf } from '../../lib/storage/duplicates';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useQuery } from '../use-store';
import { CompareDialog } from './compare-dialog';
import { reasonSentence } from './reason-sentence';
import type { Merging } from './use-merging';

/** Who may be the same person, with the reason; and what was just done about it, with the one step back. */
export function MergingNotices({ person, merging }: { person: string; merging: Merging }) {
  const suspects = useQuery((open) => suspectsOf(open, person), [person]);
  const [comparing, setComparing] = useState<string | null>(null);
  const { last } = merging;
  const [first] = suspects ?? [];
  return (
    <>
      {last && 'fault' in last && <Notice tone="danger" title={faultSentence(last.fault)} />}
      {last && 'done' in last && (
        <Notice
          key={last.event}
          tone="good"
          title={i18n.t(`same.${last.done}`)}
          takesFocus
          action={
            <Button kind="quiet" onClick={merging.undo}>
              {i18n.t('action.undo')}
            </Button>
          }
        />
      )}
      {first && (
        <Notice tone="plain" title={i18n.t('same.title')}>
          <p>
            <bdi>{first.person.name}</bdi>
            {' · '}
            <bdi>{reasonSentence(first.agreements)}</bdi>
          </p>
          <div className={form.actions}>
            <Button onClick={() => setComparing(first.person.id)}>{i18n.t('same.compare')}</Button>
            <Button kind="quiet" onClick={() => merging.keepApart(first.person.id)}>
              {i18n.t('same.notSame')}
            </Button>
          </div>
        </Notice>
      )}
      {comparing && (
        <CompareDialog
          ids={[person, comparing]}
          onClose={() => setComparing(null)}
          onMerge={() => merging.merge(comparing)}
        />
      )}
    </>
  );
}
