import { useEffect, useRef, useState } from 'react';
import { now, todayHere } from '../../lib/app/edges';
import { takeBack } from '../../lib/app/take-back';
import { changes } from '../../lib/domain/changes';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import { currentFacts, lastSeen, type Person, struckEvents } from '../../lib/domain/person';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import type { Role } from '../../lib/domain/role';
import { DAY } from '../../lib/domain/schema';
import type { Settings } from '../../lib/domain/settings';
import { standing } from '../../lib/domain/standing';
import { personById, timeline } from '../../lib/storage/queries';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { DutiesSection } from '../duties/duties-section';
import { GonePerson } from '../duties/gone-person';
import { faultSentence } from '../fault-sentence';
import { MergedWith } from '../identity/merged-with';
import { MergingNotices } from '../identity/merging-notices';
import { useMerging } from '../identity/use-merging';
import { Button } from '../parts/button';
import { IconButton } from '../parts/icon-button';
import { Notice } from '../parts/notice';
import { ChangeList } from '../person/change-list';
import { FactList } from '../person/fact-list';
import { PersonActions } from '../person/person-actions';
import { PersonHead } from '../person/person-head';
import { StandingWhy } from '../person/standing-why';
import { TagsAndRemark } from '../person/tags-and-remark';
import { theirWords } from '../person/their-words';
import { Timeline } from '../person/timeline';
import { useFactEdits } from '../person/use-fact-edits';
import { usePhoto } from '../person/use-photo';
import { PersonSteps } from '../steps/person-steps';
import { i18n } from '../strings';
import { useQuery, useRoles, useStore } from '../use-store';
import css from './panel.module.css';
import type { Form } from './use-place';

interface PersonViewProps {
  id: string;
  settings: Settings;
  form?: Form | null;
  onFormOpened?: () => void;
  onBack: () => void;
}

/** One person: who they are with sources, where they stand and why, and everything that happened. */
export function PersonView({ id, settings, form, onFormOpened, onBack }: PersonViewProps) {
  const store = useStore();
  const person = useQuery((open) => personById(open, id), [id]);
  const events = useQuery((open) => timeline(open, id), [id]);
  const roles = useRoles();
  const [fault, setFault] = useState<WriteFault | null>(null);
  const { editing, last, undo } = useFactEdits(id);
  const merging = useMerging(id);
  if (person === undefined || !events || !roles) return null;
  const back = (
    <div className={css.back}>
      <IconButton icon="back" label={i18n.t('action.back')} onClick={onBack} />
    </div>
  );
  if (person === null) {
    return (
      <article className={css.person}>
        {back}
        <GonePerson id={id} />
      </article>
    );
  }
  const strike = async (event: string): Promise<void> => {
    const taken = await takeBack(store, id, [event]);
    setFault(taken.ok ? null : taken.error);
  };
  return (
    <article className={css.person}>
      {back}
      <PersonActions
        person={person}
        settings={settings}
        form={form ?? null}
        {...(onFormOpened && { onFormOpened })}
        head={(compact) => <Head person={person} events={events} roles={roles} compact={compact} />}
      >
        {fault && <Notice tone="danger" title={faultSentence(fault)} />}
        {last && 'fault' in last && <Notice tone="danger" title={faultSentence(last.fault)} />}
        {last && 'done' in last && (
          <Notice
            tone="good"
            title={i18n.t(`edit.${last.done}`)}
            takesFocus
            action={
              <Button kind="quiet" onClick={undo}>
                {i18n.t('action.undo')}
              </Button>
            }
          />
        )}
        <MergingNotices person={person.id} merging={merging} />
        <ChangeList changes={lately(person)} dated />
        <TagsAndRemark person={person} />
        <div className={css.columns}>
          <div>
            <FactList
              facts={currentFacts(person).map((one) => ({ key: one.id, read: one.read, seen: lastSeen(one) }))}
              editing={editing}
            />
            <MergedWith person={person} merging={merging} />
          </div>
          <Timeline
            events={events}
            struck={struckEvents(person.history)}
            roles={roles}
            onTakeBack={(event) => void strike(event)}
          />
        </div>
        <DutiesSection person={person} events={events} settings={settings} />
      </PersonActions>
    </article>
  );
}

/** What changed within the time for which a fact is fresh. */
const lately = (person: Person) => changes(person).filter(({ at }) => at > now() - DEFAULT_POLICY.stale * DAY);

interface HeadProps {
  person: Person;
  events: readonly PersonEvent[];
  roles: ReadonlyMap<string, Role>;
  compact: boolean;
}

function Head({ person, events, roles, compact }: HeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const picture = usePhoto(person);
  const id = person.id;
  useEffect(() => {
    // Whoever came by keyboard starts reading here; whoever is at work in here already is left alone.
    const here = heading.current?.closest('article')?.contains(document.activeElement);
    if (id && !compact && !here) heading.current?.focus({ preventScroll: true });
  }, [id, compact]);
  const today = todayHere();
  return (
    <>
      <PersonHead
        name={person.name}
        headline={person.headline}
        org={person.org}
        location={person.location}
        standing={standing(person.history, today)}
        sample={person.sample === 1}
        compact={compact}
        picture={picture}
        headingRef={heading}
      />
      {!compact && <StandingWhy history={person.history} roles={roles} words={theirWords(events)} />}
      {!compact && <PersonSteps person={person} />}
    </>
  );
}
