import { useEffect, useRef, useState } from 'react';
import { peopleNamed } from '../../lib/storage/duplicates';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { i18n } from '../strings';
import { useQuery } from '../use-store';
import css from './compare-dialog.module.css';

interface FindDialogProps {
  /** Who is looked for a second entry of. */
  except: string;
  onFound: (id: string) => void;
  onClose: () => void;
}

const MOST = 8;

/** Finds somebody in the list by name. */
export function FindDialog({ except, onFound, onClose }: FindDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const found = useQuery((open) => peopleNamed(open, typed, MOST + 1), [typed]);
  const others = found?.filter(({ id }) => id !== except).slice(0, MOST);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby="find-title" onClose={onClose}>
      <h2 id="find-title">{i18n.t('same.mergeWith')}</h2>
      <Field label={i18n.t('field.name')} inline>
        {(ids) => <input {...ids} dir="auto" value={typed} onChange={({ target }) => setTyped(target.value)} />}
      </Field>
      <ul className={css.people}>
        {others?.map((one) => (
          <li key={one.id}>
            <button type="button" className={css.pick} onClick={() => onFound(one.id)}>
              <bdi className={css.name}>{one.name}</bdi>
              <small className={css.soft}>
                <bdi>{one.headline ?? one.org ?? one.location}</bdi>
              </small>
            </button>
          </li>
        ))}
        {others?.length === 0 && typed.trim() !== '' && <li className={css.soft}>{i18n.t('same.nobody')}</li>}
      </ul>
      <div className={`${form.actions} ${css.actions}`}>
        <Button onClick={() => dialog.current?.close()}>{i18n.t('action.cancel')}</Button>
      </div>
    </dialog>
  );
}
