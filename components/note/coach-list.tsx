import type { Coaching } from '../../lib/note/coach/coach';
import type { Finding } from '../../lib/note/coach/rule';
import { camel, i18n } from '../strings';
import css from './coach-list.module.css';
import { findingSentence } from './note-sentences';

interface CoachStatusProps {
  readiness: Coaching['readiness'];
  /** Length of the note and what the channel allows, null without a limit. */
  length: number;
  limit: number | null;
}

/** How the text stands, in a word, and how long it is. It judges the text, never the reader. */
export const CoachStatus = ({ readiness, length, limit }: CoachStatusProps) => (
  <div className={css.status}>
    <output className={`${css.readiness} ${css[readiness]}`}>{i18n.t(`readiness.${camel(readiness)}`)}</output>
    <span className={limit !== null && length > limit ? css.over : css.count}>
      {limit === null
        ? i18n.t('note.length', [String(length)])
        : i18n.t('note.lengthOf', [String(length), String(limit)])}
    </span>
  </div>
);

/** What would make the note better, the weightiest first. */
export const CoachFindings = ({ findings }: { findings: readonly Finding[] }) => (
  <ul className={css.list} aria-label={i18n.t('coach.title')}>
    {findings.map((finding) => (
      <li key={`${finding.rule}-${finding.start}-${finding.values.join()}`} className={css[finding.severity]}>
        <span className="visually-hidden">{i18n.t(`severity.${finding.severity}`)} </span>
        <span>{findingSentence(finding)}</span>
      </li>
    ))}
  </ul>
);
