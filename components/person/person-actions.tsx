import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { now, todayHere } from '../../lib/app/edges';
import { recordAnswer } from '../../lib/app/record-answer';
import { takeBack } from '../../lib/app/take-back';
import { type Person, standingHistory } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import { standing } from '../../lib/domain/standing';
import { isOutbound } from '../../lib/domain/touches';
import { openRoles } from '../../lib/storage/queries';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { type AnswerDraft, AnswerForm } from '../answer/answer-form';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { IconButton } from '../parts/icon-button';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useKeys } from '../use-keys';
import { useQuery, useStore } from '../use-store';
import css from './person-actions.module.css';

/** With the coach and its words it weighs as much as all the rest: it comes when a note is written. */
const Composer = lazy(async () => ({ default: (await import('../note/composer')).Composer }));

interface PersonActionsProps {
  /** Null for somebody who is not kept yet: nothing can be done with them but keep. */
  person: Person | null;
  settings: Settings;
  /** What is opened from elsewhere, as from Today. */
  form?: 'note' | 'answer' | null;
  onFormOpened?: () => void;
  /** Whether it stands over the page that is read, as the popup does. */
  overPage?: boolean;
  /** Who this is: in full, or in a line where the room is for what is being written. */
  head: (compact: boolean) => ReactNode;
  children: ReactNode;
}

type View =
  | { name: 'facts'; from: 'note' | 'answer' | null; fault: WriteFault | null }
  | { name: 'note' }
  | { name: 'answer'; busy: boolean; fault: WriteFault | null }
  | { name: 'done'; what: 'sent' | 'recorded'; events: string[] };

/** A person with the two things to do: write a note, record an answer. */
export function PersonActions({
  person,
  settings,
  overPage = false,
  form,
  onFormOpened,
  head,
  children,
}: PersonActionsProps) {
  const store = useStore();
  const roles = useQuery(openRoles, []);
  const [view, setView] = useState<View>({ name: 'facts', from: null, fault: null });
  const write = (): void => setView({ name: 'note' });
  const answer = (): void => setView({ name: 'answer', busy: false, fault: null });
  const mayWrite = person !== null && standing(person.history, todayHere()) !== 'do-not-contact';
  const idle = view.name === 'facts' || view.name === 'done';
  useKeys({ ...(idle && mayWrite && { n: write }), ...(idle && person && { a: answer }) });

  useEffect(() => {
    if (!form) return;
    if (form === 'answer') setView({ name: 'answer', busy: false, fault: null });
    if (form === 'note' && mayWrite) setView({ name: 'note' });
    onFormOpened?.();
  }, [form, mayWrite, onFormOpened]);

  const record = async (to: Person, { text, role, channel, meaning }: AnswerDraft): Promise<void> => {
    setView({ name: 'answer', busy: true, fault: null });
    const done = await recordAnswer(store, { text, role, channel, meaning, person: to.id, on: now() });
    setView(
      done.ok
        ? { name: 'done', what: 'recorded', events: done.value }
        : { name: 'answer', busy: false, fault: done.error },
    );
  };
  const undo = async (of: Person, events: readonly string[]): Promise<void> => {
    const undone = await takeBack(store, of.id, events);
    setView({ name: 'facts', from: null, fault: undone.ok ? null : undone.error });
  };

  if (person && roles && view.name === 'note') {
    return (
      <>
        <BackBar onBack={() => setView({ name: 'facts', from: 'note', fault: null })}>{head(true)}</BackBar>
        <Suspense>
          <Composer
            person={person}
            roles={roles}
            settings={settings}
            overPage={overPage}
            onSent={(events) => setView({ name: 'done', what: 'sent', events })}
          />
        </Suspense>
      </>
    );
  }
  if (person && roles && view.name === 'answer') {
    const back = (): void => setView({ name: 'facts', from: 'answer', fault: null });
    const last = standingHistory(person.history).findLast((one) => one.channel !== null);
    return (
      <>
        <BackBar onBack={back}>{head(true)}</BackBar>
        <AnswerForm
          roles={roles}
          lastRole={last?.role ?? null}
          lastChannel={last?.channel ?? 'email'}
          answering={standingHistory(person.history).some(isOutbound)}
          now={now()}
          busy={view.busy}
          fault={view.fault}
          onCancel={back}
          onRecord={(draft) => void record(person, draft)}
        />
      </>
    );
  }
  // Back from the note or the answer, the focus is where it was left.
  const from = view.name === 'facts' ? view.from : null;
  return (
    <>
      {head(false)}
      {view.name === 'done' && (
        <Notice
          key={view.events[0]}
          tone="good"
          title={i18n.t(`done.${view.what}`)}
          takesFocus
          action={
            person && (
              <Button kind="quiet" onClick={() => void undo(person, view.events)}>
                {i18n.t('action.undo')}
              </Button>
            )
          }
        />
      )}
      {view.name === 'facts' && view.fault && <Notice tone="danger" title={faultSentence(view.fault)} />}
      {person && (
        <div className={css.actions}>
          {mayWrite ? (
            <Button onClick={write} hint="N" aria-keyshortcuts="n" autoFocus={from === 'note'}>
              {i18n.t('person.write')}
            </Button>
          ) : (
            <p className={css.stop}>{i18n.t('person.doNotContact')}</p>
          )}
          <Button onClick={answer} hint="A" aria-keyshortcuts="a" autoFocus={from === 'answer'}>
            {i18n.t('person.record')}
          </Button>
        </div>
      )}
      {children}
    </>
  );
}

const BackBar = ({ onBack, children }: { onBack: () => void; children: ReactNode }) => (
  <div className={css.bar} data-writing>
    <IconButton icon="back" label={i18n.t('person.backToFacts')} onClick={onBack} />
    {children}
  </div>
);
