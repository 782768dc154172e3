import type { Ref } from 'react';
import type { Standing } from '../../lib/domain/standings';
import { PlainChip, StandingChip } from '../parts/chip';
import { i18n } from '../strings';
import css from './person-head.module.css';

interface PersonHeadProps {
  name: string | null;
  headline: string | null;
  org: string | null;
  location: string | null;
  /** Null for somebody who is not kept yet. */
  standing: Standing | null;
  sample?: boolean;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** Who this is, in two lines. */
export function PersonHead({ name, headline, org, location, standing, sample, headingRef }: PersonHeadProps) {
  const place = [org, location].filter((part) => part !== null && !headline?.includes(part));
  return (
    <header className={css.head}>
      <div className={css.line}>
        <h1 className={css.name} ref={headingRef} tabIndex={-1}>
          <bdi>{name ?? i18n.t('person.unnamed')}</bdi>
        </h1>
        {standing ? <StandingChip standing={standing} /> : <PlainChip>{i18n.t('person.new')}</PlainChip>}
        {sample && <PlainChip>{i18n.t('person.sample')}</PlainChip>}
      </div>
      {headline && (
        <p className={css.headline}>
          <bdi>{headline}</bdi>
        </p>
      )}
      {place.length > 0 && (
        <p className={css.place}>
          <bdi>{place.join(' · ')}</bdi>
        </p>
      )}
    </header>
  );
}
