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

/** What would make the note better, the weightiest first; it stays in sight while the note is written. */
export function CoachFindings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    // Long lists scroll, also for those who scroll with keys.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={css.findings} aria-label={i18n.t('coach.title')} tabIndex={0}>
      <ul className={css.list}>
        {findings.map((finding, index) => (
          // Two findings may say the same of the same words.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={`${finding.rule}-${finding.start}-${index}`} className={css[finding.severity]}>
            <span className="visually-hidden">{i18n.t(`severity.${finding.severity}`)} </span>
            <span>{findingSentence(finding)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
