import { useState } from 'react';
import { readmit } from '../../lib/app/erase-person';
import type { Erasure } from '../../lib/domain/erasure';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { dayOf } from '../parts/dates';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useStore } from '../use-store';
import { ReasonForm } from './reason-form';

/** Somebody whom the user erased is here again: said plainly, and the way to let them be kept, for a reason. */
export function ErasedNotice({ erasure }: { erasure: Erasure }) {
  const store = useStore();
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<WriteFault | null>(null);
  const lift = async (reason: string): Promise<void> => {
    const lifted = await readmit(store, erasure.id, reason);
    // Where it was lifted, whoever shows this sees it and shows the person instead.
    if (!lifted.ok) setFault(lifted.error);
  };
  return (
    <Notice tone="warm" title={i18n.t('erased.title', [dayOf(erasure.at)])}>
      <p>{erasure.stopped ? i18n.t('erased.stopped') : i18n.t('erased.body')}</p>
      {fault && <p role="alert">{faultSentence(fault)}</p>}
      {asking ? (
        <ReasonForm
          label={i18n.t('erased.reason')}
          help={i18n.t('erased.reasonHelp')}
          submit={i18n.t('erased.lift')}
          onCancel={() => setAsking(false)}
          onSave={(reason) => void lift(reason)}
        />
      ) : (
        <Button onClick={() => setAsking(true)}>{i18n.t('erased.ask')}</Button>
      )}
    </Notice>
  );
}
