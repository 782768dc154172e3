import { Suspense } from 'react';
import { DoneLog } from '../duties/done-log';
import { NoticeTexts } from '../duties/notice-texts';
import { i18n } from '../strings';
import { useSettings } from '../use-settings';
import { CoachRules } from './coach-rules';
import { DaysOff } from './days-off';
import { PhotoSetting } from './photo-setting';
import { SignerForm } from './signer-form';
import css from './sites.module.css';
import { SitesList } from './sites-list';
import { Snippets } from './snippets';
import { TaughtList } from './taught-list';

/** The options: who signs, and how far Acquaint may read on which site. */
export function OptionsPage() {
  const settings = useSettings();
  return (
    <main className={css.page}>
      <h1>{i18n.t('options.title')}</h1>
      <section aria-labelledby="options-signer">
        <h2 id="options-signer">{i18n.t('options.signer')}</h2>
        {settings && <SignerForm settings={settings} />}
      </section>
      <section aria-labelledby="options-days">
        <h2 id="options-days">{i18n.t('options.days')}</h2>
        {settings && <DaysOff settings={settings} />}
      </section>
      <section aria-labelledby="options-coach">
        <h2 id="options-coach">{i18n.t('coach.title')}</h2>
        {settings && <CoachRules settings={settings} />}
      </section>
      <section aria-labelledby="options-snippets">
        <h2 id="options-snippets">{i18n.t('options.snippets')}</h2>
        {settings && <Snippets settings={settings} />}
      </section>
      <section aria-labelledby="options-notices">
        <h2 id="options-notices">{i18n.t('options.notices')}</h2>
        {settings && <NoticeTexts settings={settings} />}
      </section>
      <section aria-labelledby="options-sites">
        <h2 id="options-sites">{i18n.t('options.sites')}</h2>
        <p className={css.soft}>{i18n.t('options.sitesHelp')}</p>
        <Suspense>
          <SitesList />
        </Suspense>
      </section>
      <section aria-labelledby="options-taught">
        <h2 id="options-taught">{i18n.t('options.taught')}</h2>
        <TaughtList />
      </section>
      <section aria-labelledby="options-photos">
        <h2 id="options-photos">{i18n.t('options.photos')}</h2>
        {settings && <PhotoSetting settings={settings} />}
      </section>
      <section aria-labelledby="options-log">
        <h2 id="options-log">{i18n.t('log.title')}</h2>
        <Suspense>
          <DoneLog />
        </Suspense>
      </section>
    </main>
  );
}
