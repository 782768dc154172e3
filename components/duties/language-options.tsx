import { originalNotice } from '../../lib/app/notice-text';
import { NOTICE_LANGUAGES } from '../../lib/domain/languages';

/** The languages, each named in itself. */
export const LanguageOptions = () =>
  NOTICE_LANGUAGES.map((lang) => (
    <option key={lang} value={lang} lang={lang}>
      {originalNotice(lang).title}
    </option>
  ));
