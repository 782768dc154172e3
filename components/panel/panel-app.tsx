import { Suspense, useEffect } from 'react';
import { tidyStore } from '../../lib/app/store';
import { openAsTab } from '../../lib/platform/side-panel';
import { countPeople } from '../../lib/storage/queries';
import { StoreNotices } from '../notices';
import { IconButton } from '../parts/icon-button';
import { i18n } from '../strings';
import { useBadge } from '../use-badge';
import { useSettings } from '../use-settings';
import { useQuery } from '../use-store';
import css from './panel.module.css';
import { PeopleList } from './people-list';
import { PersonView } from './person-view';
import { SampleBar } from './sample-bar';
import { TodayList } from './today-list';
import { goTo, usePlace } from './use-place';

/** The side panel: the list, and one person beside it where there is room. */
export const PanelApp = () => (
  <Suspense fallback={<p className={css.waiting}>{i18n.t('panel.opening')}</p>}>
    <Panel />
  </Suspense>
);

function Panel() {
  const place = usePlace();
  useBadge();
  const settings = useSettings();
  const count = useQuery(countPeople, []);
  useEffect(() => {
    const idle = setTimeout(() => void tidyStore(), 1500);
    return () => clearTimeout(idle);
  }, []);
  return (
    <main className={css.panel} data-person={place.person !== null}>
      <div className={css.aside}>
        <header className={css.top}>
          <h1 className={css.brand}>{i18n.t('extension.name')}</h1>
          <nav className={css.tabs} aria-label={i18n.t('panel.views')}>
            <TabLink view="people" current={place.view} label={`${i18n.t('panel.people')} ${count ?? ''}`} />
            <TabLink view="today" current={place.view} label={i18n.t('panel.today')} />
          </nav>
          <IconButton icon="tab" label={i18n.t('panel.asTab')} onClick={() => void openAsTab(location.hash)} />
        </header>
        <div className={css.list}>
          <StoreNotices />
          <SampleBar />
          {place.view === 'today' ? <TodayList selected={place.person} /> : <PeopleList selected={place.person} />}
        </div>
      </div>
      <section className={css.main} aria-label={i18n.t('panel.person')}>
        {place.person && settings ? (
          <PersonView
            key={place.person}
            id={place.person}
            settings={settings}
            onBack={() => goTo({ ...place, person: null })}
          />
        ) : (
          <p className={css.nobody}>{i18n.t('panel.pick')}</p>
        )}
      </section>
    </main>
  );
}

const TabLink = ({ view, current, label }: { view: 'people' | 'today'; current: string; label: string }) => (
  <a className={css.tab} href={`#${view}`} aria-current={view === current ? 'page' : undefined}>
    {label}
  </a>
);
