import { Suspense, useState } from 'react';
import { now, settingsValue } from '../../lib/app/edges';
import { loadSamples } from '../../lib/app/samples';
import type { Settings } from '../../lib/domain/settings';
import { openPage } from '../../lib/platform/side-panel';
import { countSamples } from '../../lib/storage/queries';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useSettings } from '../use-settings';
import { useQuery, useStore } from '../use-store';
import css from './welcome.module.css';

const PROMISES = ['kept', 'where', 'why', 'leaves', 'gesture', 'theirs'] as const;

/** The first run: what is kept, where and why; who signs and what for; and the user's yes. */
export function WelcomePage() {
  const settings = useSettings();
  return (
    <main className={css.page}>
      <header className={css.head}>
        <img src="/icon/128.png" width="56" height="56" alt="" />
        <h1>{i18n.t('welcome.title')}</h1>
        <p className={css.lead}>{i18n.t('welcome.lead')}</p>
      </header>
      <ul className={css.promises}>
        {PROMISES.map((one) => (
          <li key={one}>
            <h2>{i18n.t(`welcome.${one}.title`)}</h2>
            <p>{i18n.t(`welcome.${one}.body`)}</p>
          </li>
        ))}
      </ul>
      {settings && (settings.agreedAt === null ? <Agreement settings={settings} /> : <Agreed />)}
    </main>
  );
}

function Agreement({ settings }: { settings: Settings }) {
  const [name, setName] = useState(settings.signer.name);
  const [org, setOrg] = useState(settings.signer.org);
  const [purpose, setPurpose] = useState(settings.purpose);
  const [agreed, setAgreed] = useState(false);
  const complete = agreed && name.trim() !== '' && purpose.trim() !== '';
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!complete) return;
        const signer = { name: name.trim(), org: org.trim() };
        void settingsValue.write({ agreedAt: now(), purpose: purpose.trim(), signer });
      }}
    >
      <Field label={i18n.t('welcome.signer')} help={i18n.t('welcome.signerHelp')}>
        {(ids) => (
          <input
            {...ids}
            required
            maxLength={120}
            autoComplete="name"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field label={i18n.t('welcome.org')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={200}
            autoComplete="organization"
            value={org}
            onChange={({ target }) => setOrg(target.value)}
          />
        )}
      </Field>
      <Field label={i18n.t('welcome.purpose')} help={i18n.t('welcome.purposeHelp')}>
        {(ids) => (
          <textarea
            {...ids}
            required
            rows={2}
            maxLength={500}
            value={purpose}
            onChange={({ target }) => setPurpose(target.value)}
          />
        )}
      </Field>
      <label className={form.check}>
        <input type="checkbox" checked={agreed} onChange={({ target }) => setAgreed(target.checked)} />
        <span>{i18n.t('welcome.agree')}</span>
      </label>
      <Button kind="primary" type="submit" disabled={!complete}>
        {i18n.t('welcome.start')}
      </Button>
    </form>
  );
}

const Agreed = () => (
  <Notice tone="good" title={i18n.t('welcome.agreedTitle')} takesFocus>
    <p>{i18n.t('welcome.agreedBody')}</p>
    <Suspense>
      <LookAround />
    </Suspense>
  </Notice>
);

type Looking = { step: 'idle' } | { step: 'loading' } | { step: 'failed'; fault: WriteFault };

/** Made-up people to look around with; they come in once. */
function LookAround() {
  const store = useStore();
  const samples = useQuery(countSamples, []);
  const [looking, setLooking] = useState<Looking>({ step: 'idle' });
  const load = async (): Promise<void> => {
    setLooking({ step: 'loading' });
    const loaded = await loadSamples(store);
    setLooking(loaded.ok ? { step: 'idle' } : { step: 'failed', fault: loaded.error });
    if (loaded.ok) await openPage('/sidepanel.html');
  };
  if (samples) return <Button onClick={() => void openPage('/sidepanel.html')}>{i18n.t('samples.open')}</Button>;
  return (
    <>
      <Button disabled={samples === undefined || looking.step === 'loading'} onClick={() => void load()}>
        {i18n.t('samples.load')}
      </Button>
      {looking.step === 'failed' && <Notice tone="danger" title={faultSentence(looking.fault)} />}
    </>
  );
}
