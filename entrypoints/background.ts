import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { refreshBadge, scheduleBadge } from '../lib/app/badge';
import { tidyStore } from '../lib/app/store';
import { openPage } from '../lib/platform/side-panel';

/** Listens to nothing but the browser itself: no message from a page or another extension is heard. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('/welcome.html');
  });
  browser.runtime.onStartup.addListener(() => void tidyStore());
  scheduleBadge();
  void refreshBadge();
});
