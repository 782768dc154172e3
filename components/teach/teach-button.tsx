import { useEffect, useState } from 'react';
import { askToTeach } from '../../lib/app/teach-field';
import { currentWindowId, openSidePanel } from '../../lib/platform/side-panel';
import { Button } from '../parts/button';
import { i18n } from '../strings';

/** From the popup to the panel, which stays open while the page is pointed at. */
export function TeachButton() {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void currentWindowId().then(setWindowId), []);
  if (windowId === undefined) return null;
  const begin = (): void => {
    // Straight in the click, or the browser refuses to open it.
    const opened = openSidePanel(windowId);
    void Promise.all([opened, askToTeach(windowId)]).then(() => window.close());
  };
  return (
    <Button kind="quiet" onClick={begin}>
      {i18n.t('teach.open')}
    </Button>
  );
}
