import type { Coaching } from '../../lib/note/coach/coach';
import { camel, i18n } from '../strings';
import css from './coach-list.module.css';
import { findingSentence } from './note-sentences';

interface CoachListProps {
  coaching: Coaching;
  /** Length of the note and what the channel allows, null without a limit. */
  length: number;
  limit: number | null;
}

/** How the text stands, and what would make it better. It judges the text, never the reader. */
export const CoachList = ({ coaching: { readiness, findings }, length, limit }: CoachListProps) => (
  <section className={css.coach} aria-label={i18n.t('coach.title')}>
    <div className={css.head}>
      <output className={`${css.readiness} ${css[readiness]}`}>{i18n.t(`readiness.${camel(readiness)}`)}</output>
      <span className={limit !== null && length > limit ? css.over : css.count}>
        {limit === null
          ? i18n.t('note.length', [String(length)])
          : i18n.t('note.lengthOf', [String(length), String(limit)])}
      </span>
    </div>
    <ul className={css.list}>
      {findings.map((finding) => (
        <li key={`${finding.rule}-${finding.start}-${finding.values.join()}`} className={css[finding.severity]}>
          <span className="visually-hidden">{i18n.t(`severity.${finding.severity}`)} </span>
          <span>{findingSentence(finding)}</span>
        </li>
      ))}
    </ul>
  </section>
);
