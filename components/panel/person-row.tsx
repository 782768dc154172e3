import type { ReactNode } from 'react';
import { todayHere } from '../../lib/app/edges';
import type { Person } from '../../lib/domain/person';
import { standing } from '../../lib/domain/standing';
import { Avatar } from '../parts/avatar';
import { StandingChip } from '../parts/chip';
import { usePhoto } from '../person/use-photo';
import { i18n } from '../strings';
import css from './panel.module.css';
import { hashOf, type Place } from './use-place';

interface PersonRowProps {
  person: Person;
  view: Place['view'];
  selected: boolean;
  /** What stands under the row, as what is due. */
  children?: ReactNode;
}

export const PersonRow = ({ person, view, selected, children }: PersonRowProps) => (
  <li>
    <a className={css.row} href={hashOf({ view, person: person.id })} aria-current={selected ? 'true' : undefined}>
      <RowAvatar person={person} />
      <span className={css.rowName}>
        <bdi>{person.name ?? i18n.t('person.unnamed')}</bdi>
      </span>
      <StandingChip standing={standing(person.history, todayHere())} />
      <span className={css.rowLine}>
        {person.headline && <bdi>{person.headline}</bdi>}
        {person.headline && person.org && ' · '}
        {person.org && <bdi>{person.org}</bdi>}
      </span>
    </a>
    {children}
  </li>
);

const RowAvatar = ({ person }: { person: Person }) => <Avatar name={person.name} picture={usePhoto(person)} />;
