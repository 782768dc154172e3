import { Fragment, type Ref } from 'react';
import type { Standing } from '../../lib/domain/standings';
import { Avatar } from '../parts/avatar';
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
  /** Only the name, where the room is for what is being written. */
  compact?: boolean;
  /** A small picture of them, where one is kept. */
  picture?: Blob | null | undefined;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** Who this is, in two lines. */
export function PersonHead({ name, headline, org, location, standing, sample, compact, ...rest }: PersonHeadProps) {
  const { picture, headingRef } = rest;
  const place = [...new Set([org, location])].filter((part) => part !== null && !headline?.includes(part));
  return (
    <header className={`${css.head} ${compact ? css.compact : ''}`}>
      {!compact && <Avatar name={name} picture={picture} size="large" />}
      <div className={css.words}>
        <div className={css.line}>
          <h1 className={css.name} ref={headingRef} tabIndex={-1}>
            <bdi>{name ?? i18n.t('person.unnamed')}</bdi>
          </h1>
          {standing ? <StandingChip standing={standing} /> : <PlainChip>{i18n.t('person.new')}</PlainChip>}
          {sample && !compact && <PlainChip>{i18n.t('person.sample')}</PlainChip>}
        </div>
        {headline && !compact && (
          <p className={css.headline}>
            <bdi>{headline}</bdi>
          </p>
        )}
        {place.length > 0 && !compact && (
          <p className={css.place}>
            {place.map((part, index) => (
              <Fragment key={part}>
                {index > 0 && ' · '}
                <bdi>{part}</bdi>
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </header>
  );
}
