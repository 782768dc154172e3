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

/** Nobody yet: how the first person comes here, and samples to look around with. */
export function EmptyList() {
  const store = useStore();
  const settings = useSettings();
  const [fault, setFault] = useState<WriteFault | null>(null);
  const load = async (): Promise<void> => {
    const loaded = await loadSamples(store);
    setFault(loaded.ok ? null : loaded.error);
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
        <Button onClick={() => void load()}>{i18n.t('samples.load')}</Button>
      )}
      {fault && <Notice tone="danger" title={faultSentence(fault)} />}
    </section>
  );
}
