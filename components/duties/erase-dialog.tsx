import { useEffect, useRef, useState } from 'react';
import { type EraseFault, erasePerson } from '../../lib/app/erase-person';
import { marksOfPerson } from '../../lib/domain/erasure';
import type { Person } from '../../lib/domain/person';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useStore } from '../use-store';
import css from './duties.module.css';

type Erasing = { step: 'asking' } | { step: 'erasing' } | { step: 'failed'; fault: EraseFault };

/** What goes, what stays and what may remain, said before it is done: there is no way back. */
export function EraseDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const store = useStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [erasing, setErasing] = useState<Erasing>({ step: 'asking' });
  useEffect(() => dialog.current?.showModal(), []);
  const erase = async (): Promise<void> => {
    setErasing({ step: 'erasing' });
    const erased = await erasePerson(store, person.id, reason.trim());
    // Where it was done, this view goes with the person.
    if (!erased.ok) setErasing({ step: 'failed', fault: erased.error });
  };
  const told = marksOfPerson(person).length > 0;
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby="erase-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void erase();
        }}
      >
        <h2 id="erase-title">{i18n.t('erase.title', [person.name ?? i18n.t('person.unnamed')])}</h2>
        <div>
          <h3>{i18n.t('erase.goes')}</h3>
          <p>{i18n.t('erase.goesBody')}</p>
        </div>
        <div>
          <h3>{i18n.t('erase.stays')}</h3>
          <p>{told ? i18n.t('erase.staysBody') : i18n.t('erase.unknowable')}</p>
        </div>
        <div>
          <h3>{i18n.t('erase.remains')}</h3>
          <p>{i18n.t('erase.remainsBody')}</p>
        </div>
        <Field label={i18n.t('erase.reason')} help={i18n.t('erase.reasonHelp')}>
          {(ids) => (
            <input {...ids} maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
          )}
        </Field>
        {erasing.step === 'failed' && <Notice tone="danger" title={faultSentence(erasing.fault)} />}
        <div className={form.actions}>
          <Button onClick={() => dialog.current?.close()}>{i18n.t('action.cancel')}</Button>
          <Button kind="danger" type="submit" disabled={erasing.step === 'erasing'}>
            {i18n.t('erase.do')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
