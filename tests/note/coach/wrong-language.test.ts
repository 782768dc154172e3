import { expect, it } from 'vitest';
import { wrongLanguage } from '../../../lib/note/coach/rules/wrong-language';
import { note } from '../builders';

const TEXTS = {
  en: 'I read how you test the cells, and we would like to know what you think of it.',
  de: 'Ich habe gelesen, wie du die Zellen prüfst, und wir würden gern wissen, was du davon hältst.',
  fr: 'Je lis comment vous testez les cellules, et nous aimerions savoir ce que vous en pensez.',
  es: 'He leído cómo pruebas las celdas, y nos gustaría saber qué te parece la idea de los ríos.',
};
const found = (text: string, lang: string | null) => wrongLanguage.check(note(text, { lang })).map((one) => one.values);

it.each(Object.entries(TEXTS))('finds %s where another is wanted, and lets it pass where it is', (language, text) => {
  const other = language === 'en' ? 'de' : 'en';
  expect(found(text, other)).toEqual([[language, other]]);
  expect(found(text, language)).toEqual([]);
  expect(found(text, `${language}-CH`)).toEqual([]);
});

it.each(['Hi Ada', 'Node.js Rust Kotlin Postgres', ''])('lets pass “%s”, which tells no language', (text) => {
  expect(found(text, 'de')).toEqual([]);
});

it('lets pass any language where none is wanted', () => {
  expect(found(TEXTS.de, null)).toEqual([]);
});
