import { useState } from 'react';
import { appendEvents } from '../../lib/app/append-events';
import { takeBack } from '../../lib/app/take-back';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import type { Person } from '../../lib/domain/person';
import type { PersonEventBody } from '../../lib/domain/person-events';
import type { Settings } from '../../lib/domain/settings';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useStore } from '../use-store';
import css from './duties.module.css';
import { HeldPart } from './held-part';
import { NoticePart } from './notice-part';
import { RetentionPart } from './retention-part';

interface DutiesSectionProps {
  person: Person;
  events: readonly PersonEvent[];
  settings: Settings;
}

type Done = 'noticed' | 'exempted' | 'retained';
export type Settle = (what: Done, body: PersonEventBody) => void;

type Last = { what: Done; events: string[] } | { fault: WriteFault } | null;

/** What is owed to somebody because their data is held: to be told, not to be held for ever, to be shown, to be erased. */
export function DutiesSection({ person, events, settings }: DutiesSectionProps) {
  const store = useStore();
  const [last, setLast] = useState<Last>(null);
  // Nothing is owed to made-up people.
  if (person.sample) return null;
  const settle: Settle = (what, body) =>
    void appendEvents(store, person.id, [body]).then((written) =>
      setLast(written.ok ? { what, events: written.value } : { fault: written.error }),
    );
  const undo = async (done: readonly string[]): Promise<void> => {
    const undone = await takeBack(store, person.id, done);
    setLast(undone.ok ? null : { fault: undone.error });
  };
  return (
    <section className={css.duties} aria-labelledby="duties-title">
      <h2 id="duties-title" className={css.title}>
        {i18n.t('duties.title')}
      </h2>
      {last && 'fault' in last && <Notice tone="danger" title={faultSentence(last.fault)} />}
      {last && 'what' in last && (
        <Notice
          key={last.events[0]}
          tone="good"
          title={i18n.t(`duties.done.${last.what}`)}
          takesFocus
          action={
            <Button kind="quiet" onClick={() => void undo(last.events)}>
              {i18n.t('action.undo')}
            </Button>
          }
        />
      )}
      <NoticePart person={person} events={events} settings={settings} onSettle={settle} />
      <RetentionPart person={person} events={events} onSettle={settle} />
      <HeldPart person={person} settings={settings} />
    </section>
  );
}
