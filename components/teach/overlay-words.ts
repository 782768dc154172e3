import { isEntryKind, type Teachable } from '../../lib/domain/fields';
import type { OverlayWords } from '../../lib/teaching/overlay/words';
import { i18n } from '../strings';

/** What the overlay on the page says. */
export const overlayWords = (what: Teachable): OverlayWords => ({
  lang: document.documentElement.lang,
  title: i18n.t('teach.title'),
  point: i18n.t('teach.pointAt', [i18n.t(`field.${what}`)]),
  keys: i18n.t(isEntryKind(what) ? 'teach.keysEntry' : 'teach.keys'),
  several: i18n.t('teach.several', ['$1']),
  nothing: i18n.t('teach.nothing'),
  cancel: i18n.t('action.cancel'),
});
