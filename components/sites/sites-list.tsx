import { forgetChoice, rememberSite, siteChoicesValue } from '../../lib/app/ask-page';
import { LADDER, type Rung, SITE_TERMS, type SiteChoice, termsOf } from '../../lib/domain/site-terms';
import { RECIPES } from '../../lib/reading/recipes/list';
import { termsSentence } from '../popup/site-card';
import { i18n } from '../strings';
import { useLocalValue } from '../use-settings';
import css from './sites.module.css';

/** Each site with terms, a recipe or a choice: what its terms say, how it is read, and how far. */
export function SitesList() {
  const choices = useLocalValue(siteChoicesValue);
  if (choices === undefined) return null;
  return (
    <ul className={css.sites}>
      {sitesToShow(choices ?? []).map((site) => (
        <SiteRow key={site} site={site} chosen={(choices ?? []).find((one) => one.site === site)?.rung ?? null} />
      ))}
    </ul>
  );
}

const sitesToShow = (choices: readonly SiteChoice[]): string[] => {
  const known = [
    ...SITE_TERMS.flatMap(({ hosts }) => hosts.slice(0, 1)),
    ...RECIPES.flatMap(({ hosts }) => hosts.slice(0, 1)),
    ...choices.map(({ site }) => site),
  ];
  return [...new Set(known)].sort();
};

function SiteRow({ site, chosen }: { site: string; chosen: Rung | null }) {
  const terms = termsOf(`https://${site}/`);
  const recipe = RECIPES.find(({ hosts }) => hosts.includes(site));
  const choose = (value: string): void => {
    void (value === '' ? forgetChoice(site) : rememberSite(site, value as Rung));
  };
  return (
    <li className={css.site}>
      <div className={css.about}>
        <strong>
          <bdi>{site}</bdi>
        </strong>
        {terms && (
          <p>
            {termsSentence(terms.id)}{' '}
            <a href={terms.terms} target="_blank" rel="noopener noreferrer">
              {i18n.t('site.terms')}
            </a>
          </p>
        )}
        {recipe && (
          <p className={recipe.seen === 'unverified' ? css.warm : css.soft}>
            {recipe.seen === 'unverified' ? i18n.t('options.unverified') : i18n.t('options.seen', [recipe.seen])}
          </p>
        )}
      </div>
      <select
        aria-label={i18n.t('options.howFar', [site])}
        value={chosen ?? ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{terms?.restricts ? i18n.t('options.ask') : i18n.t('options.usual')}</option>
        {LADDER.map((rung) => (
          <option key={rung} value={rung}>
            {i18n.t(`site.rung.${rung}`)}
          </option>
        ))}
      </select>
    </li>
  );
}
