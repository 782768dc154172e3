import { useEffect, useRef } from 'react';
import { type FieldOfBoth, fieldsOfBoth, type Pair, wouldShow } from '../../lib/domain/comparison';
import { type Fact, lastAddress, type Person } from '../../lib/domain/person';
import { pairOf } from '../../lib/storage/duplicates';
import { Button } from '../parts/button';
import { dayOf } from '../parts/dates';
import form from '../parts/form.module.css';
import { factText } from '../person/fact-value';
import { shortAddress } from '../person/short-address';
import { i18n } from '../strings';
import { useQuery } from '../use-store';
import css from './compare-dialog.module.css';

interface CompareDialogProps {
  ids: readonly [string, string];
  onMerge: () => void;
  onClose: () => void;
}

/** Two people beside one another, field by field, and who they would be together. */
export function CompareDialog({ ids: [one, other], onMerge, onClose }: CompareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pair = useQuery((open) => pairOf(open, [one, other]), [one, other]);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby="compare-title" onClose={onClose}>
      <h2 id="compare-title" className={css.title}>
        {i18n.t('compare.title')}
      </h2>
      {pair === null && <p>{i18n.t('panel.gone')}</p>}
      {pair && <Both pair={pair} />}
      <div className={`${form.actions} ${css.actions}`}>
        <Button onClick={() => dialog.current?.close()}>{i18n.t('action.cancel')}</Button>
        <Button
          kind="primary"
          disabled={!pair}
          onClick={() => {
            onMerge();
            dialog.current?.close();
          }}
        >
          {i18n.t('compare.merge')}
        </Button>
      </div>
    </dialog>
  );
}

const Both = ({ pair }: { pair: Pair }) => (
  <>
    <p className={css.soft}>{i18n.t('compare.body')}</p>
    <p className={css.together}>
      <span className={css.soft}>{i18n.t('compare.together')}</span>{' '}
      <bdi className={css.name}>{pair.together.name ?? i18n.t('person.unnamed')}</bdi>
      {[pair.together.headline, pair.together.org, pair.together.location]
        .filter((part) => part !== null)
        .map((part) => (
          <span key={part}>
            {' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
    </p>
    <table className={css.table}>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <Side person={pair.one} />
          </th>
          <th scope="col">
            <Side person={pair.other} />
          </th>
        </tr>
      </thead>
      <tbody>
        {fieldsOfBoth(pair).map((row) => (
          <tr key={row.field}>
            <th scope="row">{i18n.t(`field.${row.field}`)}</th>
            <Values row={row} facts={row.one} />
            <Values row={row} facts={row.other} />
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

/** Whose column it is: the page they were kept from, and when. */
function Side({ person }: { person: Person }) {
  const page = person.facts.map(lastAddress).find((address) => address !== null);
  return (
    <>
      <bdi>{page ? shortAddress(page) : (person.name ?? i18n.t('person.unnamed'))}</bdi>
      <small className={css.soft}>{i18n.t('compare.kept', [dayOf(person.createdAt)])}</small>
    </>
  );
}

const Values = ({ row, facts }: { row: FieldOfBoth; facts: readonly Fact[] }) => (
  <td>
    <ul className={css.values}>
      {facts.map((fact) => (
        <li key={fact.id} className={css.value}>
          <bdi>{textOf(fact)}</bdi>{' '}
          {wouldShow(row, fact) && <small className={css.mark}>{i18n.t('compare.shows')}</small>}
        </li>
      ))}
    </ul>
  </td>
);

const textOf = ({ read }: Fact): string =>
  read.field === 'link' || read.field === 'photo' ? shortAddress(read.value) : factText(read);
