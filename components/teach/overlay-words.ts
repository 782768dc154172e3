import type { TextField } from '../../lib/domain/fields';
import type { OverlayWords } from '../../lib/teaching/overlay/words';
import { i18n } from '../strings';

/** What the overlay on the page says. */
export const overlayWords = (field: TextField): OverlayWords => ({
  lang: document.documentElement.lang,
  title: i18n.t('teach.title'),
  point: i18n.t('teach.pointAt', [i18n.t(`field.${field}`)]),
  keys: i18n.t('teach.keys'),
  nothing: i18n.t('teach.nothing'),
  cancel: i18n.t('action.cancel'),
});
