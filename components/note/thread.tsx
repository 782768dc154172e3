import type { PersonEvent } from '../../lib/domain/ledger-event';
import { minuteOf } from '../parts/dates';
import { eventSentence, eventWords } from '../person/event-sentence';
import { i18n } from '../strings';
import css from './thread.module.css';

/** What has been said between both, the newest last, for whoever writes the next note. */
export function Thread({ events }: { events: readonly PersonEvent[] }) {
  if (events.length === 0) return null;
  return (
    <details className={css.thread} open={events.length <= 2}>
      <summary>{i18n.t('thread.title', [String(events.length)])}</summary>
      <ol className={css.said}>
        {events.map((event) => (
          <li key={event.id} data-ours={event.body.kind === 'touched' || event.body.kind === 'told'}>
            <small>
              {eventSentence(event)} · {minuteOf('on' in event.body ? event.body.on : event.at)}
            </small>
            <p dir="auto">{eventWords(event)}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
