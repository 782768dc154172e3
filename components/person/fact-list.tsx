import { useId, useState } from 'react';
import { Button } from '../parts/button';
import { dayOf } from '../parts/dates';
import { camel, i18n } from '../strings';
import { AddFact } from './add-fact';
import { FactLine } from './fact-line';
import css from './fact-list.module.css';
import { factText } from './fact-value';
import { type FactGroup, groupFacts, type ShownFact } from './group-facts';
import type { FactEditing } from './use-fact-edits';

interface FactListProps {
  facts: readonly ShownFact[];
  /** How many groups to show before "show all". */
  first?: number;
  /** Where the person is kept: each fact can be edited or removed, and others added. */
  editing?: FactEditing;
}

/** Longer values are cut to a few lines before "show all". */
const LONG = 160;

/** Every fact with where it came from; what is of one kind and from one place stands together. */
export function FactList({ facts, first = 8, editing }: FactListProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  const groups = groupFacts(facts);
  if (groups.length === 0 && !editing) return null;
  const more = groups.length > first || facts.some((one) => factText(one.read).length > LONG);
  return (
    <section aria-label={i18n.t('facts.title')} className={css.facts}>
      <ul className={`${css.list} ${more && !all ? css.cut : ''}`} id={id}>
        {(all ? groups : groups.slice(0, first)).map((group) => (
          <GroupRow key={group.facts[0].key} group={group} editing={editing} />
        ))}
      </ul>
      {more && (
        <Button
          kind="quiet"
          className={css.more ?? ''}
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
        >
          {all ? i18n.t('facts.fewer') : i18n.t('facts.all', [String(facts.length)])}
        </Button>
      )}
      {editing && <AddFact editing={editing} />}
    </section>
  );
}

interface GroupRowProps {
  group: FactGroup;
  editing: FactEditing | undefined;
}

const GroupRow = ({ group: { facts, inline }, editing }: GroupRowProps) => (
  <li className={css.row}>
    <span className={css.field}>{i18n.t(`field.${facts[0].read.field}`)}</span>
    <div className={css.what}>
      <ul className={inline && !editing ? css.inline : css.lines}>
        {facts.map((fact) => (
          <FactLine key={fact.key} fact={fact} editing={editing} />
        ))}
      </ul>
      <div className={css.source}>{facts[0].check ? i18n.t(`facts.${facts[0].check}`) : sourceText(facts[0])}</div>
    </div>
  </li>
);

/** How it was read, where on the page, and when it was last seen. */
function sourceText({ read, seen }: ShownFact): string {
  const source = i18n.t(`source.${camel(read.source)}`);
  const from = read.place.startsWith(source) ? read.place : [source, read.place].filter(Boolean).join(' · ');
  return seen === undefined ? from : `${from} · ${dayOf(seen)}`;
}
