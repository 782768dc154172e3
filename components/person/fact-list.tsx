import { useId, useState } from 'react';
import { FIELDS, type Field, type ReadFact } from '../../lib/domain/fields';
import { Button } from '../parts/button';
import { dayOf } from '../parts/dates';
import { camel, i18n } from '../strings';
import css from './fact-list.module.css';
import { FactValue } from './fact-value';

/** A fact to show, with when it was last seen, where it is kept already. */
export interface ShownFact {
  key: string;
  read: ReadFact;
  seen?: number;
  fresh?: boolean;
}

interface FactListProps {
  facts: readonly ShownFact[];
  /** Fields that stand elsewhere on the screen. */
  without?: readonly Field[];
  /** How many to show before "show all". */
  first?: number;
}

const ORDER = new Map(FIELDS.map((field, index) => [field, index]));
const orderOf = ({ read }: ShownFact): number => ORDER.get(read.field) ?? FIELDS.length;

/** Every fact with where it came from. */
export function FactList({ facts, without = [], first = 8 }: FactListProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  const shown = facts.filter((one) => !without.includes(one.read.field)).sort((a, b) => orderOf(a) - orderOf(b));
  const visible = all ? shown : shown.slice(0, first);
  if (shown.length === 0) return null;
  return (
    <section aria-label={i18n.t('facts.title')}>
      <ul className={css.list} id={id}>
        {visible.map((one) => (
          <FactRow key={one.key} fact={one} />
        ))}
      </ul>
      {shown.length > first && (
        <Button kind="quiet" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? i18n.t('facts.fewer') : i18n.t('facts.all', [String(shown.length)])}
        </Button>
      )}
    </section>
  );
}

const FactRow = ({ fact: { read, seen, fresh } }: { fact: ShownFact }) => (
  <li className={css.row}>
    <span className={css.field}>{i18n.t(`field.${read.field}`)}</span>
    <div className={css.what}>
      <div className={css.value}>
        <FactValue read={read} />
        {fresh && <em className={css.fresh}>{i18n.t('facts.new')}</em>}
      </div>
      <div className={css.source}>
        {i18n.t(`source.${camel(read.source)}`)}
        {read.place && ` · ${read.place}`}
        {seen !== undefined && ` · ${dayOf(seen)}`}
      </div>
    </div>
  </li>
);
