import { CHANNELS, type Channel } from '../../lib/domain/channels';
import { secondsToRead } from '../../lib/note/reading-time';
import { i18n } from '../strings';
import css from './note-preview.module.css';

interface NotePreviewProps {
  channel: Channel;
  subject: string;
  text: string;
  /** Who signs. */
  from: string;
}

/** What of a mail a phone shows before it is opened, in characters. */
const FIRST_LINE = 90;

/** The note as its reader will have it: first what is seen before it is opened, then all of it, in plain type. */
export function NotePreview({ channel, subject, text, from }: NotePreviewProps) {
  const seen = CHANNELS[channel].subject?.seen ?? null;
  return (
    <section className={css.preview} aria-label={i18n.t('preview.title')}>
      <p className={css.time}>{i18n.t('preview.time', [String(Math.max(1, secondsToRead(text)))])}</p>
      {seen !== null && (
        <div className={css.inbox}>
          <strong>
            <bdi>{from || i18n.t('preview.you')}</bdi>
          </strong>
          <span className={css.subject} dir="auto">
            {subject ? cut(subject, seen) : i18n.t('preview.noSubject')}
          </span>
          <span className={css.first} dir="auto">
            {cut(text.replace(/\s+/g, ' '), FIRST_LINE)}
          </span>
        </div>
      )}
      <div className={`${css.letter} ${css[shapeOf(channel)]}`} dir="auto">
        {text}
      </div>
    </section>
  );
}

const shapeOf = (channel: Channel): 'mail' | 'bubble' =>
  channel === 'email' || channel === 'inmail' || channel === 'in-person' ? 'mail' : 'bubble';

/** As the phone cuts it: at the character, with an ellipsis. */
const cut = (text: string, at: number): string => {
  const characters = Array.from(text);
  return characters.length > at ? `${characters.slice(0, at).join('')}…` : text;
};
