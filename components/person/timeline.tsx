import type { PersonEvent } from '../../lib/domain/ledger-event';
import type { Role } from '../../lib/domain/role';
import { Button } from '../parts/button';
import { minuteOf } from '../parts/dates';
import { i18n } from '../strings';
import { eventAsides, eventSentence, eventWords } from './event-sentence';
import css from './timeline.module.css';

interface TimelineProps {
  events: readonly PersonEvent[];
  /** Events that were taken back. */
  struck: ReadonlySet<string>;
  roles: ReadonlyMap<string, Role>;
  onTakeBack: (event: string) => void;
}

/** Everything that happened, the newest first; what was taken back stays, struck through. */
export function Timeline({ events, struck, roles, onTakeBack }: TimelineProps) {
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title" className={css.title}>
        {i18n.t('timeline.title')}
      </h2>
      <ol className={css.list}>
        {[...events].reverse().map((event) => (
          <Entry
            key={event.id}
            event={event}
            role={roleOf(event, roles)}
            struck={struck.has(event.id)}
            onTakeBack={onTakeBack}
          />
        ))}
      </ol>
    </section>
  );
}

const roleOf = ({ body }: PersonEvent, roles: ReadonlyMap<string, Role>): Role | undefined =>
  'role' in body && body.role ? roles.get(body.role) : undefined;

interface EntryProps {
  event: PersonEvent;
  role: Role | undefined;
  struck: boolean;
  onTakeBack: (event: string) => void;
}

function Entry({ event, role, struck, onTakeBack }: EntryProps) {
  const words = eventWords(event);
  const on = 'on' in event.body ? event.body.on : event.at;
  return (
    <li className={`${css.entry} ${struck ? css.struck : ''}`} data-kind={event.body.kind}>
      <div className={css.line}>
        <span className={css.what}>
          {eventSentence(event)}
          {role && (
            <span className={css.role}>
              {' · '}
              <bdi>{role.card.title}</bdi>
            </span>
          )}
        </span>
        {!struck && (
          <Button
            kind="quiet"
            className={css.back ?? ''}
            onClick={() => onTakeBack(event.id)}
            aria-label={i18n.t('timeline.takeBackLong', [eventSentence(event)])}
          >
            {event.body.kind === 'corrected' ? i18n.t('timeline.bringBack') : i18n.t('timeline.takeBack')}
          </Button>
        )}
      </div>
      <time className={css.when} dateTime={new Date(on).toISOString()}>
        {minuteOf(on)}
        {struck && ` · ${i18n.t('timeline.struck')}`}
      </time>
      {eventAsides(event).map((aside) => (
        <p key={aside} className={css.aside}>
          <bdi>{aside}</bdi>
        </p>
      ))}
      {words && (
        <blockquote className={css.words} dir="auto">
          {words}
        </blockquote>
      )}
    </li>
  );
}
