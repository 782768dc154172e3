import { useState } from 'react';
import { STANDINGS, type Standing } from '../../lib/domain/standings';
import { newestPeople } from '../../lib/storage/queries';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { camel, i18n } from '../strings';
import { useQuery } from '../use-store';
import { EmptyList } from './empty-list';
import css from './panel.module.css';
import { PersonRow } from './person-row';

const PAGE = 50;

/** The list, the last touched first, kept live whichever page writes. */
export function PeopleList({ selected }: { selected: string | null }) {
  const [limit, setLimit] = useState(PAGE);
  const [of, setOf] = useState<Standing | null>(null);
  // One more than is shown tells whether there are more.
  const people = useQuery((store) => newestPeople(store, limit + 1, of), [limit, of]);
  if (!people) return <p className={css.waiting}>{i18n.t('panel.opening')}</p>;
  const { rows, unreadable } = people;
  if (rows.length === 0 && unreadable === 0 && of === null) return <EmptyList />;
  return (
    <>
      <Field label={i18n.t('panel.standing')} inline>
        {(ids) => (
          <select {...ids} value={of ?? ''} onChange={({ target }) => setOf((target.value || null) as Standing | null)}>
            <option value="">{i18n.t('panel.everyone')}</option>
            {STANDINGS.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`standing.${camel(one)}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {unreadable > 0 && <Notice tone="warm" title={i18n.t('panel.unreadable', [String(unreadable)])} />}
      {rows.length === 0 && <p className={css.waiting}>{i18n.t('panel.noneOfThese')}</p>}
      <ul className={css.people}>
        {rows.slice(0, limit).map((one) => (
          <PersonRow key={one.id} person={one} view="people" selected={one.id === selected} />
        ))}
      </ul>
      {rows.length + unreadable > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>{i18n.t('panel.more', [String(PAGE)])}</Button>
      )}
    </>
  );
}
