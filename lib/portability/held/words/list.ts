import type { NoticeLanguage } from '../../../domain/languages';
import type { HeldWords } from '../words';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

/** One line a language, as `NOTICE_LANGUAGES` names them. */
export const HELD_WORDS: Record<NoticeLanguage, HeldWords> = { en, de, fr, es, it, nl, pt };
