/** The languages in which people are told what is held of them, as language tags. This file imports nothing. */
export const NOTICE_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;
export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number];
