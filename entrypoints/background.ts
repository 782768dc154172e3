import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { reminderWords } from '../components/reminder-words';
import { tidyStore } from '../lib/app/store';
import { watchDays } from '../lib/app/watch-days';
import { openPage } from '../lib/platform/side-panel';

/** Listens to nothing but the browser itself: no message from a page or another extension is heard. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('/welcome.html');
  });
  browser.runtime.onStartup.addListener(() => void tidyStore());
  watchDays(reminderWords);
});
