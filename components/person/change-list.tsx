import type { Change } from '../../lib/domain/changes';
import type { ReadFact } from '../../lib/domain/fields';
import { dayOf } from '../parts/dates';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import css from './change-list.module.css';
import { factText } from './fact-value';

interface ChangeListProps {
  changes: readonly Change[];
  /** Whether each says when it was seen. */
  dated?: boolean;
}

const MOST = 5;

/** What changed on their page, in a few lines. */
export const ChangeList = ({ changes, dated }: ChangeListProps) =>
  changes.length > 0 && (
    <Notice tone="plain" title={i18n.t('changes.title')}>
      <ul className={css.changes}>
        {changes.slice(0, MOST).map((change) => (
          <li key={`${change.event} ${change.fact.id}`}>
            <bdi>{changeSentence(change)}</bdi>
            {dated && <small className={css.when}>{` · ${dayOf(change.at)}`}</small>}
          </li>
        ))}
      </ul>
    </Notice>
  );

function changeSentence({ fact: { read }, was }: Change): string {
  const now = wordsOf(read);
  if (read.field === 'hook') return i18n.t(`changes.${read.value.kind}`, [now]);
  const field = read.field === 'location' || read.field === 'org' || read.field === 'headline' ? read.field : 'role';
  return was ? i18n.t(`changes.${field}Was`, [now, wordsOf(was)]) : i18n.t('changes.role', [now]);
}

/** A role without its dates: they are in the list of facts. */
const wordsOf = (read: ReadFact): string =>
  read.field === 'experience' ? [read.value.title, read.value.org].filter(Boolean).join(', ') : factText(read);
