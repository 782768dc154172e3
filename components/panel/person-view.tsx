import { useEffect, useRef } from 'react';
import { now } from '../../lib/app/edges';
import { takeBack } from '../../lib/app/take-back';
import { nextSteps } from '../../lib/domain/next-steps';
import { currentFacts, lastSeen, type Person, struckEvents } from '../../lib/domain/person';
import type { Role } from '../../lib/domain/role';
import type { Settings } from '../../lib/domain/settings';
import { standing } from '../../lib/domain/standing';
import { allRoles, personById, timeline } from '../../lib/storage/queries';
import { dayOf } from '../parts/dates';
import { IconButton } from '../parts/icon-button';
import { FactList } from '../person/fact-list';
import { PersonActions } from '../person/person-actions';
import { PersonHead } from '../person/person-head';
import { StandingWhy } from '../person/standing-why';
import { Timeline } from '../person/timeline';
import { camel, i18n } from '../strings';
import { useQuery, useStore } from '../use-store';
import css from './panel.module.css';

interface PersonViewProps {
  id: string;
  settings: Settings;
  onBack: () => void;
}

/** One person: who they are with sources, where they stand and why, and everything that happened. */
export function PersonView({ id, settings, onBack }: PersonViewProps) {
  const store = useStore();
  const person = useQuery((open) => personById(open, id), [id]);
  const events = useQuery((open) => timeline(open, id), [id]);
  const roles = useQuery(async (open) => new Map((await allRoles(open)).map((one) => [one.id, one])), []);
  if (person === undefined || !events || !roles) return null;
  if (person === null) return <p className={css.nobody}>{i18n.t('panel.gone')}</p>;
  return (
    <article className={css.person}>
      <div className={css.back}>
        <IconButton icon="back" label={i18n.t('action.back')} onClick={onBack} />
      </div>
      <PersonActions person={person} settings={settings} head={<Head person={person} roles={roles} />}>
        <FactList facts={currentFacts(person).map((one) => ({ key: one.id, read: one.read, seen: lastSeen(one) }))} />
        <Timeline
          events={events}
          struck={struckEvents(person.history)}
          roles={roles}
          onTakeBack={(event) => void takeBack(store, id, [event])}
        />
      </PersonActions>
    </article>
  );
}

function Head({ person, roles }: { person: Person; roles: ReadonlyMap<string, Role> }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = person.id;
  useEffect(() => {
    // Whoever came by keyboard starts reading here.
    if (id) heading.current?.focus({ preventScroll: true });
  }, [id]);
  const today = standing(person.history, now());
  return (
    <>
      <PersonHead
        name={person.name}
        headline={person.headline}
        org={person.org}
        location={person.location}
        standing={today}
        sample={person.sample === 1}
        headingRef={heading}
      />
      <StandingWhy history={person.history} roles={roles} />
      {nextSteps(person, now()).map((step) => (
        <p key={step.kind} className={css.step}>
          {i18n.t(`today.${camel(step.kind)}`, [dayOf(step.due)])}
        </p>
      ))}
    </>
  );
}
