import { Suspense, startTransition, useEffect, useState } from 'react';
import type { PageAnswer } from '../../lib/app/ask-page';
import { settingsValue } from '../../lib/app/edges';
import { store } from '../../lib/app/store';
import type { Result } from '../../lib/domain/result';
import type { PageFault } from '../../lib/platform/page-script';
import { currentWindowId, openPage, openSidePanel } from '../../lib/platform/side-panel';
import { StoreNotices } from '../notices';
import { Brand } from '../parts/brand';
import { Button } from '../parts/button';
import { Frame } from '../parts/frame';
import { IconButton } from '../parts/icon-button';
import { KeysDialog } from '../parts/keys-dialog';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useKeys } from '../use-keys';
import { useSettings } from '../use-settings';
import { PageScreen, readingFor } from './page-screen';
import css from './popup.module.css';
import type { Handover } from './remark-form';
import { RemarkForm } from './remark-form';

interface PopupAppProps {
  answer: Promise<Result<PageAnswer, PageFault>>;
  handover: Handover;
}

const KEYS = ['keep', 'note', 'answer', 'sent', 'help', 'close'] as const;

/** The popup: first whether we may, then who this is. */
export function PopupApp({ answer, handover }: PopupAppProps) {
  const settings = useSettings();
  const [keys, setKeys] = useState(false);
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void currentWindowId().then(setWindowId), []);
  const ready = useReady(answer);
  useKeys({ '?': () => setKeys(true) });

  const tools = (
    <>
      <IconButton icon="keys" label={i18n.t('keys.title')} onClick={() => setKeys(true)} />
      {windowId !== undefined && (
        <IconButton icon="panel" label={i18n.t('panel.open')} onClick={() => void openSidePanel(windowId)} />
      )}
    </>
  );
  const waiting = <Waiting handover={handover} />;
  return (
    <Frame tools={tools}>
      {settings === undefined || (settings.agreedAt !== null && !ready) ? (
        waiting
      ) : settings.agreedAt === null ? (
        <FirstRun />
      ) : (
        <Suspense fallback={waiting}>
          <StoreNotices />
          <PageScreen answer={answer} handover={handover} settings={settings} />
        </Suspense>
      )}
      {keys && <KeysDialog keys={KEYS} onClose={() => setKeys(false)} />}
    </Frame>
  );
}

/**
 * Whether all that the first screen needs is at hand. Suspense could wait for it as well, but React holds back whatever
 * follows a fallback for 300 ms, twice as long as everything else takes.
 */
function useReady(answer: PopupAppProps['answer']): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const read = answer.then(async (asked) => (asked.ok ? readingFor(asked.value) : null));
    // In a transition a promise that is settled already shows no fallback.
    void Promise.allSettled([read, store(), settingsValue.read()]).then(() => startTransition(() => setReady(true)));
  }, [answer]);
  return ready;
}

/** The shell once more, now drawn by React: same size, same field, same words in it. */
const Waiting = ({ handover }: { handover: Handover }) => (
  <>
    <div className={css.lines} aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
    <RemarkForm handover={handover} state="waiting" />
  </>
);

const FirstRun = () => (
  <>
    <Brand />
    <Notice tone="plain" title={i18n.t('welcome.firstTitle')}>
      <p>{i18n.t('welcome.firstBody')}</p>
      <Button kind="primary" onClick={() => void openPage('/welcome.html').then(() => window.close())}>
        {i18n.t('welcome.firstAction')}
      </Button>
    </Notice>
  </>
);
