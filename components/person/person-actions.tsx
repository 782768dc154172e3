import { type ReactNode, useState } from 'react';
import { now } from '../../lib/app/edges';
import { recordAnswer } from '../../lib/app/record-answer';
import { takeBack } from '../../lib/app/take-back';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import { standing } from '../../lib/domain/standing';
import { openRoles } from '../../lib/storage/queries';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { AnswerForm } from '../answer/answer-form';
import { faultSentence } from '../fault-sentence';
import { Composer } from '../note/composer';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useKeys } from '../use-keys';
import { useQuery, useStore } from '../use-store';
import css from './person-actions.module.css';

interface PersonActionsProps {
  /** Null for somebody who is not kept yet: nothing can be done with them but keep. */
  person: Person | null;
  settings: Settings;
  head: ReactNode;
  children: ReactNode;
}

type View =
  | { name: 'facts' }
  | { name: 'note' }
  | { name: 'answer'; busy: boolean }
  | { name: 'done'; what: 'sent' | 'recorded'; events: string[] }
  | { name: 'failed'; fault: WriteFault };

/** A person with the two things to do: write a note, record an answer. */
export function PersonActions({ person, settings, head, children }: PersonActionsProps) {
  const store = useStore();
  const roles = useQuery(openRoles, []);
  const [view, setView] = useState<View>({ name: 'facts' });
  const back = (): void => setView({ name: 'facts' });
  const mayWrite = person !== null && standing(person.history, now()) !== 'do-not-contact';
  useKeys({
    ...(mayWrite && { n: () => setView({ name: 'note' }) }),
    ...(person && { a: () => setView({ name: 'answer', busy: false }) }),
  });

  if (person && roles && view.name === 'note') {
    return (
      <>
        {head}
        <BackButton onClick={back} />
        <Composer
          person={person}
          roles={roles}
          signer={settings.signer}
          onSent={(event) => setView({ name: 'done', what: 'sent', events: [event] })}
        />
      </>
    );
  }
  if (person && roles && view.name === 'answer') {
    const last = person.history.findLast((one) => one.channel !== null);
    return (
      <>
        {head}
        <AnswerForm
          roles={roles}
          lastRole={last?.role ?? null}
          lastChannel={last?.channel ?? 'email'}
          now={now()}
          busy={view.busy}
          onCancel={back}
          onRecord={(answer) => {
            setView({ name: 'answer', busy: true });
            void recordAnswer(store, { ...answer, person: person.id, on: now() }).then((done) =>
              setView(
                done.ok
                  ? { name: 'done', what: 'recorded', events: done.value }
                  : { name: 'failed', fault: done.error },
              ),
            );
          }}
        />
      </>
    );
  }
  return (
    <>
      {head}
      {view.name === 'done' && (
        <Notice tone="good" title={i18n.t(`done.${view.what}`)}>
          <Button
            kind="quiet"
            onClick={() => {
              if (person) void takeBack(store, person.id, view.events).then(back);
            }}
          >
            {i18n.t('action.undo')}
          </Button>
        </Notice>
      )}
      {view.name === 'failed' && <Notice tone="danger" title={faultSentence(view.fault)} />}
      {person && (
        <div className={css.actions}>
          {mayWrite ? (
            <Button onClick={() => setView({ name: 'note' })} hint="N">
              {i18n.t('person.write')}
            </Button>
          ) : (
            <p className={css.stop}>{i18n.t('person.doNotContact')}</p>
          )}
          <Button onClick={() => setView({ name: 'answer', busy: false })} hint="A">
            {i18n.t('person.record')}
          </Button>
        </div>
      )}
      {children}
    </>
  );
}

const BackButton = ({ onClick }: { onClick: () => void }) => (
  <Button kind="quiet" className={css.back ?? ''} onClick={onClick}>
    {i18n.t('person.backToFacts')}
  </Button>
);
