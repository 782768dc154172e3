import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import type { NoticeText } from './notice';
import { pt } from './pt';

/** One line a language, as `NOTICE_LANGUAGES` names them. */
export const NOTICES: readonly NoticeText[] = [en, de, fr, es, it, nl, pt];
