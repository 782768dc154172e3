import { type Address, NOTE_LANGUAGES, type NoteLanguage } from '../../lib/domain/note-language';
import { hasAddress } from '../../lib/note/phrases/phrases-of';
import { i18n } from '../strings';
import css from './composer.module.css';

interface WordsChoiceProps {
  lang: NoteLanguage;
  address: Address;
  onPick: (words: { lang?: NoteLanguage; address?: Address }) => void;
}

/** The language of the note, and how it addresses the reader where the language tells the two apart. */
export const WordsChoice = ({ lang, address, onPick }: WordsChoiceProps) => (
  <span className={css.words}>
    {hasAddress(lang) && (
      <select
        aria-label={i18n.t('words.address')}
        value={address}
        onChange={({ target }) => onPick({ address: target.value as Address })}
      >
        <option value="familiar">{i18n.t('words.familiar')}</option>
        <option value="formal">{i18n.t('words.formal')}</option>
      </select>
    )}
    <select
      aria-label={i18n.t('words.language')}
      value={lang}
      onChange={({ target }) => onPick({ lang: target.value as NoteLanguage })}
    >
      {NOTE_LANGUAGES.map((one) => (
        <option key={one} value={one}>
          {i18n.t(`words.${one}`)}
        </option>
      ))}
    </select>
  </span>
);
