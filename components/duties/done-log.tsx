import { useState } from 'react';
import { todayHere } from '../../lib/app/edges';
import { exportLog } from '../../lib/app/processing-log';
import { logLines } from '../../lib/domain/processing-log';
import { newestEvents } from '../../lib/storage/queries';
import { Button } from '../parts/button';
import { dateOf } from '../parts/dates';
import { saveFile } from '../parts/save-file';
import { camel, i18n } from '../strings';
import { useQuery, useStore } from '../use-store';
import css from './done-log.module.css';

/** Events at a time. */
const PAGE = 100;

/** What was done, newest first, without whom it was done with: for whoever has to answer for it. */
export function DoneLog() {
  const store = useStore();
  const [limit, setLimit] = useState(PAGE);
  // One more than is shown tells whether there are more.
  const found = useQuery((open) => newestEvents(open, limit + 1), [limit]);
  if (!found) return null;
  const { rows, unreadable } = found;
  return (
    <div className={css.log}>
      <p className={css.soft}>{i18n.t('log.help')}</p>
      {rows.length === 0 && <p>{i18n.t('log.empty')}</p>}
      <ul className={css.lines}>
        {logLines(rows.slice(0, limit), todayHere()).map(({ kind, count, day }, index) => (
          // Lines have no key of their own but their place; they are only ever drawn.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <span>{i18n.t(`log.kind.${camel(kind)}`)}</span>
            <span className={css.count}>{count > 1 ? `× ${count}` : ''}</span>
            <time>{dateOf(day)}</time>
          </li>
        ))}
      </ul>
      <div className={css.actions}>
        {rows.length + unreadable > limit && (
          <Button onClick={() => setLimit(limit + PAGE)}>{i18n.t('panel.more', [String(PAGE)])}</Button>
        )}
        {rows.length > 0 && (
          <Button
            onClick={() =>
              void exportLog(store).then((text) => saveFile(text, 'acquaint-what-was-done.json', 'application/json'))
            }
          >
            {i18n.t('taught.export')}
          </Button>
        )}
      </div>
    </div>
  );
}
