import { useState } from 'react';
import { loadSamples } from '../../lib/app/samples';
import { openPage } from '../../lib/platform/side-panel';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useSettings } from '../use-settings';
import { useStore } from '../use-store';
import css from './panel.module.css';

type Loading = { step: 'idle' } | { step: 'loading' } | { step: 'failed'; fault: WriteFault };

/** Nobody yet: how the first person comes here, and samples to look around with. */
export function EmptyList() {
  const store = useStore();
  const settings = useSettings();
  const [loading, setLoading] = useState<Loading>({ step: 'idle' });
  const load = async (): Promise<void> => {
    setLoading({ step: 'loading' });
    const loaded = await loadSamples(store);
    setLoading(loaded.ok ? { step: 'idle' } : { step: 'failed', fault: loaded.error });
  };
  return (
    <section className={css.empty}>
      <h2>{i18n.t('panel.emptyTitle')}</h2>
      <p>{i18n.t('panel.emptyBody')}</p>
      {settings?.agreedAt === null ? (
        <Button kind="primary" onClick={() => void openPage('/welcome.html')}>
          {i18n.t('welcome.firstAction')}
        </Button>
      ) : (
        <Button disabled={loading.step === 'loading'} onClick={() => void load()}>
          {i18n.t('samples.load')}
        </Button>
      )}
      {loading.step === 'failed' && <Notice tone="danger" title={faultSentence(loading.fault)} />}
    </section>
  );
}
