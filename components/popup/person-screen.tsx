import { useEffect, useRef, useState } from 'react';
import { now } from '../../lib/app/edges';
import { identityOf, type KeepFault, type Kept, keepPeople } from '../../lib/app/keep-person';
import type { CheckedReading } from '../../lib/app/teach-read';
import { DAYS_AHEAD } from '../../lib/domain/agenda';
import { changes, changesIfKept } from '../../lib/domain/changes';
import { unknownFacts } from '../../lib/domain/evolve-person';
import type { Doubt, PersonReading, ReadFact } from '../../lib/domain/fields';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import { personById, personDescribed, timeline } from '../../lib/storage/queries';
import { ErasedNotice } from '../duties/erased-notice';
import { faultSentence } from '../fault-sentence';
import { MergingNotices } from '../identity/merging-notices';
import { useMerging } from '../identity/use-merging';
import { Button } from '../parts/button';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { ChangeList } from '../person/change-list';
import { FactList } from '../person/fact-list';
import { emptyFacts, type ShownFact, shownFacts } from '../person/group-facts';
import { KeptNotice } from '../person/kept-notice';
import { PersonActions } from '../person/person-actions';
import { ReadHead } from '../person/read-head';
import { StandingWhy } from '../person/standing-why';
import { theirWords } from '../person/their-words';
import { PersonSteps } from '../steps/person-steps';
import { i18n } from '../strings';
import { TeachButton } from '../teach/teach-button';
import { useErasure, useQuery, useRoles, useStore } from '../use-store';
import css from './popup.module.css';
import { type Handover, RemarkForm } from './remark-form';
import { usePhotoShot } from './use-photo-shot';

interface PersonScreenProps {
  reading: CheckedReading;
  read: PersonReading;
  handover: Handover;
  settings: Settings;
}

type Keeping =
  | { step: 'idle' }
  | { step: 'keeping' }
  | { step: 'kept'; kept: Kept[] }
  | { step: 'failed'; fault: KeepFault };

/** One person: who they are, each fact with its source; Enter keeps; then the note or the answer. */
export function PersonScreen({ reading, read, handover, settings }: PersonScreenProps) {
  const store = useStore();
  const identity = identityOf(reading, read);
  const [keeping, setKeeping] = useState<Keeping>({ step: 'idle' });
  const keptId = keeping.step === 'kept' ? (keeping.kept[0]?.id ?? null) : null;
  const person = useQuery(
    async (open) => {
      if (keptId) return personById(open, keptId);
      return personDescribed(open, { identity, facts: read.facts });
    },
    [identity, read, keptId],
  );

  const erasure = useErasure({ identity, facts: read.facts });
  const photo = usePhotoShot(settings, reading, read);
  const keep = async (remark: string): Promise<void> => {
    setKeeping({ step: 'keeping' });
    const kept = await keepPeople(store, reading, [read], remark);
    setKeeping(kept.ok ? { step: 'kept', kept: kept.value } : { step: 'failed', fault: kept.error });
    if (!kept.ok) return;
    handover.text = '';
    if (kept.value[0]) photo.keep(kept.value[0]);
  };
  const [sure, setSure] = useState(reading.doubt === null);
  useEnteredEarly(handover, person !== undefined && erasure === null && sure, keep);

  const state =
    person === undefined || erasure === undefined || !sure
      ? 'waiting'
      : keeping.step === 'keeping'
        ? 'keeping'
        : 'ready';
  const fresh = person ? unknownFacts(person, read.facts) : [];
  return (
    <PersonActions
      person={person ?? null}
      settings={settings}
      overPage
      head={(compact) => <Head person={person ?? null} facts={read.facts} compact={compact} picture={photo.picture} />}
    >
      {keeping.step === 'kept' && <KeptNotice kept={keeping.kept} onUndo={() => setKeeping({ step: 'idle' })} />}
      {erasure && <ErasedNotice erasure={erasure} />}
      {keeping.step === 'failed' && !erasure && <Notice tone="danger" title={faultSentence(keeping.fault)} />}
      {reading.doubt && !sure && <AskWhether doubt={reading.doubt} read={read} onSure={() => setSure(true)} />}
      {keeping.step === 'kept' && person && <AfterKeeping person={person} kept={keeping.kept} />}
      {keeping.step !== 'kept' && person && (
        <ChangeList changes={changesIfKept(person, read.facts, reading.address, now())} />
      )}
      {reading.cut && <p className={css.soft}>{i18n.t('person.cut')}</p>}
      <FactList
        facts={[...missingFacts(reading, read), ...shownFacts(read.facts, fresh, reading.drifted)]}
        first={person ? 4 : 8}
      />
      <TeachButton />
      {keeping.step !== 'kept' && !erasure && (
        <div className={form.stick}>
          <RemarkForm
            handover={handover}
            known={Boolean(person)}
            state={state}
            onKeep={(remark) => void keep(remark)}
          />
        </div>
      )}
    </PersonActions>
  );
}

/** What keeping brought: news of somebody known; of somebody new, whether they may be known under another address. */
function AfterKeeping({ person, kept }: { person: Person; kept: readonly Kept[] }) {
  const merging = useMerging(person.id);
  const events = kept.flatMap((one) => one.events);
  return (
    <>
      <MergingNotices person={person.id} merging={merging} />
      <ChangeList changes={changes(person).filter(({ event }) => events.includes(event))} />
    </>
  );
}

/** Enter pressed while the page was still being read counts as soon as it is known who this is. */
function useEnteredEarly(handover: Handover, ready: boolean, keep: (remark: string) => Promise<void>): void {
  const done = useRef(false);
  useEffect(() => {
    if (!ready || !handover.entered || done.current) return;
    done.current = true;
    handover.entered = false;
    void keep(handover.text);
  });
}

interface AskWhetherProps {
  doubt: Doubt;
  read: PersonReading;
  onSure: () => void;
}

/** The page may show somebody else than it says: nothing is kept before the user has looked. */
const AskWhether = ({ doubt, read, onSure }: AskWhetherProps) => {
  const name = read.facts.find(({ field }) => field === 'name')?.value;
  return (
    <Notice tone="warm" title={i18n.t('doubt.title', [String(name ?? i18n.t('person.unnamed'))])}>
      <p>{doubt.why === 'moved' ? i18n.t('doubt.moved') : i18n.t('doubt.twoNames', [doubt.other])}</p>
      <div className={form.actions}>
        <Button kind="primary" onClick={onSure}>
          {i18n.t('doubt.yes')}
        </Button>
        <Button onClick={() => location.reload()}>{i18n.t('unread.again')}</Button>
      </div>
    </Notice>
  );
};

interface HeadProps {
  person: Person | null;
  facts: readonly ReadFact[];
  compact: boolean;
  picture: Blob | null;
}

function Head({ person, compact, ...read }: HeadProps) {
  const roles = useRoles();
  const events = useQuery(async (open) => (person ? timeline(open, person.id) : []), [person]);
  return (
    <>
      <ReadHead person={person} compact={compact} {...read} />
      {person && roles && events && !compact && (
        <>
          <StandingWhy history={person.history} roles={roles} words={theirWords(events)} />
          <PersonSteps person={person} within={DAYS_AHEAD} />
        </>
      )}
    </>
  );
}

/** What was taught, or what this site always shows, and is not there now. */
const missingFacts = ({ check = [], partly = [], drifted }: CheckedReading, { facts }: PersonReading): ShownFact[] => [
  ...emptyFacts(check, 'taught'),
  ...emptyFacts(partly, 'partly'),
  ...emptyFacts(
    drifted.filter((field) => !facts.some((fact) => fact.field === field)),
    'drifted',
  ),
];
