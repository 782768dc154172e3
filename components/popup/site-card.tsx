import { LADDER, type Rung, siteOf, termsOf } from '../../lib/domain/site-terms';
import { Button } from '../parts/button';
import { i18n } from '../strings';
import css from './site-card.module.css';

interface SiteCardProps {
  address: string;
  onChoose: (rung: Rung) => void;
}

/** What a site's terms say, and how far to read there: shown before anything is read, and remembered. */
export function SiteCard({ address, onChoose }: SiteCardProps) {
  const terms = termsOf(address);
  return (
    <section className={css.card} aria-labelledby="site-card-title">
      <h1 id="site-card-title" className={css.title}>
        {i18n.t('site.title', [siteOf(address)])}
      </h1>
      {terms && (
        <p>
          {termsSentence(terms.id)}{' '}
          <a href={terms.terms} target="_blank" rel="noopener noreferrer">
            {i18n.t('site.terms')}
          </a>
        </p>
      )}
      <ul className={css.rungs}>
        {LADDER.map((rung) => (
          <li key={rung}>
            <Button className={css.rung ?? ''} aria-describedby={`rung-${rung}`} onClick={() => onChoose(rung)}>
              {i18n.t(`site.rung.${rung}`)}
            </Button>
            <p id={`rung-${rung}`} className={css.soft}>
              {i18n.t(`site.rungHelp.${rung}`)}
            </p>
          </li>
        ))}
      </ul>
      <p className={css.soft}>{i18n.t('site.remembered')}</p>
    </section>
  );
}

/** Sites are data, so their sentences are looked up by name; a test holds each site to having one. */
export const termsSentence = (id: string): string => (i18n.t as (key: string) => string)(`terms.${id}`);
