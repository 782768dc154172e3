import { useState } from 'react';
import { now, todayHere } from '../../lib/app/edges';
import { originalNotice } from '../../lib/app/notice-text';
import { noticeOwed } from '../../lib/domain/duties';
import { NOTICE_LANGUAGES } from '../../lib/domain/languages';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import { type Person, struckEvents } from '../../lib/domain/person';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import type { Settings } from '../../lib/domain/settings';
import { standing } from '../../lib/domain/standing';
import { Button } from '../parts/button';
import { dateOf, dayOf } from '../parts/dates';
import { camel, i18n } from '../strings';
import css from './duties.module.css';
import { NoticeForm } from './notice-form';
import { ReasonForm } from './reason-form';
import type { Settle } from './use-settle';

interface NoticePartProps {
  person: Person;
  events: readonly PersonEvent[];
  settings: Settings;
  onSettle: Settle;
}

/** Whether they were told what is held of them, or by when they must be; and the ways to settle it. */
export function NoticePart({ person, events, settings, onSettle }: NoticePartProps) {
  const [open, setOpen] = useState<'nothing' | 'serve' | 'exempt'>('nothing');
  const close = (): void => setOpen('nothing');
  const today = todayHere();
  const owed = noticeOwed(person.history, today, DEFAULT_POLICY);
  const stopped = standing(person.history, today) === 'do-not-contact';
  return (
    <div className={css.duty}>
      <h3>{i18n.t('duties.notice')}</h3>
      {owed && (
        <p data-due={owed.due <= today.day}>
          {stopped ? i18n.t('duties.stopped') : i18n.t(`duties.due.${owed.why}`, [dateOf(owed.due)])}
        </p>
      )}
      <Settled person={person} events={events} />
      {open === 'serve' && (
        <NoticeForm
          person={person}
          events={events}
          settings={settings}
          onCancel={close}
          onServe={(notice) => {
            close();
            onSettle('noticed', { kind: 'noticed', on: now(), ...notice });
          }}
        />
      )}
      {open === 'exempt' && (
        <ReasonForm
          label={i18n.t('duties.exemptReason')}
          help={i18n.t('duties.exemptHelp')}
          submit={i18n.t('duties.exemptSave')}
          onCancel={close}
          onSave={(reason) => {
            close();
            onSettle('exempted', { kind: 'notice-exempted', reason });
          }}
        />
      )}
      {open === 'nothing' && (
        <div className={css.actions}>
          {!stopped && (
            <Button onClick={() => setOpen('serve')}>
              {owed ? i18n.t('duties.tell') : i18n.t('duties.tellAgain')}
            </Button>
          )}
          {owed && (
            <Button kind="quiet" onClick={() => setOpen('exempt')}>
              {i18n.t('duties.exempt')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** How it was settled: the last notice with its text, or why none was needed. */
function Settled({ person, events }: Pick<NoticePartProps, 'person' | 'events'>) {
  const struck = struckEvents(person.history);
  const last = events.findLast(
    ({ id, body }) => (body.kind === 'noticed' || body.kind === 'notice-exempted') && !struck.has(id),
  );
  if (last?.body.kind === 'notice-exempted') return <p>{i18n.t('duties.exempted', [last.body.reason])}</p>;
  if (last?.body.kind !== 'noticed') return null;
  const { on, how, lang, text } = last.body;
  const known = NOTICE_LANGUAGES.find((one) => one === lang);
  return (
    <>
      <p>
        {i18n.t('duties.served', [
          dayOf(on),
          i18n.t(`channel.${camel(how)}`),
          known ? originalNotice(known).title : lang,
        ])}
      </p>
      <details>
        <summary>{i18n.t('duties.servedText')}</summary>
        <blockquote className={css.text} lang={lang}>
          {text}
        </blockquote>
      </details>
    </>
  );
}
