import { Button } from '../parts/button';
import { i18n } from '../strings';
import css from './composer.module.css';

interface WaysOutProps {
  /** What was done last with the text as it stands. */
  done: 'copied' | 'inserted' | null;
  /** The address that opens the mail program with the note; null where there is none. */
  mail: string | null;
  onCopy: () => void;
  /** Absent where no page stands under it. */
  onInsert?: (() => void) | undefined;
}

/** How a note gets out: nothing is ever sent from here. */
export const WaysOut = ({ done, mail, onCopy, onInsert }: WaysOutProps) => (
  <div className={css.out}>
    <Button kind="quiet" onClick={onCopy}>
      {done === 'copied' ? i18n.t('note.copied') : i18n.t('note.copy')}
    </Button>
    {mail && (
      <a className={css.mail} href={mail}>
        {i18n.t('note.mail')}
      </a>
    )}
    {onInsert && (
      <Button kind="quiet" onClick={onInsert}>
        {done === 'inserted' ? i18n.t('note.inserted') : i18n.t('note.insert')}
      </Button>
    )}
  </div>
);
