/** The languages that a note is started in. The interface has its own. */
export const NOTE_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type NoteLanguage = (typeof NOTE_LANGUAGES)[number];

/** `familiar` is du, tu, tú; `formal` is Sie, vous, usted. English has one form. */
export type Address = 'familiar' | 'formal';
