import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { tidyStore } from '../../lib/app/store';
import { openAsTab } from '../../lib/platform/side-panel';
import { countPeople } from '../../lib/storage/queries';
import { StoreNotices } from '../notices';
import { Brand } from '../parts/brand';
import { IconButton } from '../parts/icon-button';
import { KeysDialog } from '../parts/keys-dialog';
import { i18n } from '../strings';
import { TeachView } from '../teach/teach-view';
import { useTeaching } from '../teach/use-teaching';
import { useBadge } from '../use-badge';
import { useKeys } from '../use-keys';
import { useSettings } from '../use-settings';
import { useQuery } from '../use-store';
import css from './panel.module.css';
import { PeopleList } from './people-list';
import { SampleBar } from './sample-bar';
import { TodayList } from './today-list';
import { formOpened, goTo, usePlace } from './use-place';

// What stands beside the list comes when it is opened: the list itself waits for none of it.
const AddView = lazy(async () => ({ default: (await import('../add/add-view')).AddView }));
const RolesView = lazy(async () => ({ default: (await import('../roles/roles-view')).RolesView }));
const PersonView = lazy(async () => ({ default: (await import('./person-view')).PersonView }));

/** The side panel: the list, and one person beside it where there is room. */
export const PanelApp = () => (
  <Suspense fallback={<p className={css.waiting}>{i18n.t('panel.opening')}</p>}>
    <Panel />
  </Suspense>
);

function Panel() {
  const place = usePlace();
  const [keys, setKeys] = useState(false);
  const list = useWayBack(place.person);
  const teaching = useTeaching();
  useBadge();
  useKeys({ '?': () => setKeys(true) });
  const settings = useSettings();
  const count = useQuery(countPeople, []);
  useEffect(() => {
    const idle = setTimeout(() => void tidyStore(), 1500);
    return () => clearTimeout(idle);
  }, []);
  if (teaching) return <TeachView />;
  return (
    <main className={css.panel} data-person={place.person !== null || place.view === 'add' || place.view === 'roles'}>
      <div className={css.aside}>
        <header className={css.top}>
          <Brand />
          <nav className={css.tabs} aria-label={i18n.t('panel.views')}>
            <TabLink view="people" current={place.view} label={`${i18n.t('panel.people')} ${count ?? ''}`} />
            <TabLink view="today" current={place.view} label={i18n.t('panel.today')} />
          </nav>
          <div className={css.tools}>
            <IconButton icon="add" label={i18n.t('add.title')} onClick={() => goTo({ view: 'add', person: null })} />
            <IconButton
              icon="role"
              label={i18n.t('roles.title')}
              onClick={() => goTo({ view: 'roles', person: null })}
            />
            <IconButton icon="keys" label={i18n.t('keys.title')} onClick={() => setKeys(true)} />
            <IconButton icon="tab" label={i18n.t('panel.asTab')} onClick={() => void openAsTab(location.hash)} />
          </div>
        </header>
        <div className={css.list} ref={list}>
          <StoreNotices />
          <SampleBar />
          {place.view === 'today' ? <TodayList selected={place.person} /> : <PeopleList selected={place.person} />}
        </div>
      </div>
      <section className={css.main} aria-label={i18n.t('panel.person')}>
        <Suspense>
          {place.view === 'add' ? (
            <AddView onBack={() => goTo({ view: 'people', person: null })} />
          ) : place.view === 'roles' ? (
            <RolesView onBack={() => goTo({ view: 'people', person: null })} />
          ) : place.person && settings ? (
            <PersonView
              key={place.person}
              id={place.person}
              settings={settings}
              form={place.form ?? null}
              onFormOpened={() => formOpened(place)}
              onBack={() => goTo({ view: place.view, person: null })}
            />
          ) : (
            <p className={css.nobody}>{i18n.t('panel.pick')}</p>
          )}
        </Suspense>
      </section>
      {keys && <KeysDialog keys={KEYS} onClose={() => setKeys(false)} />}
    </main>
  );
}

const KEYS = ['note', 'answer', 'sent', 'help', 'close'] as const;

/** Back in the list, the focus is on whom one came from. */
function useWayBack(person: string | null): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(person);
  useEffect(() => {
    if (person === null && last.current)
      list.current?.querySelector<HTMLElement>(`a[href$="/${CSS.escape(last.current)}"]`)?.focus();
    last.current = person;
  }, [person]);
  return list;
}

const TabLink = ({ view, current, label }: { view: 'people' | 'today'; current: string; label: string }) => (
  <a className={css.tab} href={`#${view}`} aria-current={view === current ? 'page' : undefined}>
    {label}
  </a>
);
