import type { PersonEvent } from '../../lib/domain/ledger-event';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import css from './duties.module.css';
import { HeldPart } from './held-part';
import { NoticePart } from './notice-part';
import { RetentionPart } from './retention-part';
import { useSettle } from './use-settle';

interface DutiesSectionProps {
  person: Person;
  events: readonly PersonEvent[];
  settings: Settings;
}

/** What is owed to somebody because their data is held: to be told, not to be held for ever, to be shown, to be erased. */
export function DutiesSection({ person, events, settings }: DutiesSectionProps) {
  const { settle, last, undo } = useSettle(person.id);
  // Nothing is owed to made-up people.
  if (person.sample) return null;
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
            <Button kind="quiet" onClick={() => undo(last.events)}>
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
