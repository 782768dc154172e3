import { Component, type ReactNode, StrictMode, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { onStoreClosed } from '../lib/app/store';
import { Brand } from './parts/brand';
import { Button } from './parts/button';
import { Notice } from './parts/notice';
import css from './root.module.css';
import { i18n } from './strings';

/** Puts a page's interface into its root element. */
export function mount(app: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('a page without a root');
  createRoot(root).render(
    <StrictMode>
      <Root>{app}</Root>
    </StrictMode>,
  );
}

/** What every page has around it: the last line for bugs, and the word that an update closed the database. */
export function Root({ children }: { children: ReactNode }) {
  const closed = useStoreClosed();
  const failed = useUncaught();
  return (
    <Boundary>
      {failed && (
        <div className={css.above}>
          <Bug />
        </div>
      )}
      {closed ? <UpdatedElsewhere /> : children}
    </Boundary>
  );
}

/** Whether something failed that nobody waited for: the boundary sees only what happens while drawing. */
function useUncaught(): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const fail = (): void => setFailed(true);
    window.addEventListener('error', fail);
    window.addEventListener('unhandledrejection', fail);
    return () => {
      window.removeEventListener('error', fail);
      window.removeEventListener('unhandledrejection', fail);
    };
  }, []);
  return failed;
}

let closed = false;
function useStoreClosed(): boolean {
  return useSyncExternalStore(
    (changed) =>
      onStoreClosed(() => {
        closed = true;
        changed();
      }),
    () => closed,
  );
}

/** What stands alone on a page whose own interface is gone. */
const Alone = ({ children }: { children: ReactNode }) => (
  <main className={css.alone}>
    <Brand />
    {children}
  </main>
);

const UpdatedElsewhere = () => (
  <Alone>
    <Notice tone="warm" title={i18n.t('fault.updatedElsewhere.title')}>
      <p>{i18n.t('fault.updatedElsewhere.body')}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {i18n.t('action.reload')}
      </Button>
    </Notice>
  </Alone>
);

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <Alone>
        <Bug />
      </Alone>
    ) : (
      this.props.children
    );
  }
}

const Bug = () => (
  <Notice tone="danger" title={i18n.t('fault.bug.title')}>
    <p>{i18n.t('fault.bug.body')}</p>
    <Button kind="primary" onClick={() => location.reload()}>
      {i18n.t('action.reload')}
    </Button>
  </Notice>
);
