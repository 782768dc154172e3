import { useEffect, useRef, useState } from 'react';
import { identityOf, type KeepFault, type Kept, keepPeople, undoKeep } from '../../lib/app/keep-person';
import { unknownFacts } from '../../lib/domain/evolve-person';
import type { PageReading, PersonReading, ReadFact, SingleField } from '../../lib/domain/fields';
import type { Person } from '../../lib/domain/person';
import { canonicalAddress } from '../../lib/domain/profile-address';
import type { Settings } from '../../lib/domain/settings';
import { personByAddress } from '../../lib/storage/queries';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { FactList, type ShownFact } from '../person/fact-list';
import { PersonActions } from '../person/person-actions';
import { PersonHead } from '../person/person-head';
import { i18n } from '../strings';
import { useQuery, useStore } from '../use-store';
import css from './popup.module.css';
import { type Handover, RemarkForm } from './remark-form';

interface PersonScreenProps {
  reading: PageReading;
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
  const key = identity && canonicalAddress(identity);
  const person = useQuery(async (open) => (key ? await personByAddress(open, [key]) : null), [key]);
  const [keeping, setKeeping] = useState<Keeping>({ step: 'idle' });

  const keep = async (remark: string): Promise<void> => {
    setKeeping({ step: 'keeping' });
    const kept = await keepPeople(store, reading, [read], remark);
    setKeeping(kept.ok ? { step: 'kept', kept: kept.value } : { step: 'failed', fault: kept.error });
    handover.text = '';
  };
  useEnteredEarly(handover, person !== undefined, keep);

  const busy = person === undefined || keeping.step === 'keeping';
  const fresh = person ? unknownFacts(person, read.facts) : [];
  return (
    <PersonActions
      person={person ?? null}
      settings={settings}
      head={<Head person={person ?? null} facts={read.facts} />}
    >
      {keeping.step === 'kept' && <KeptNotice kept={keeping.kept} onUndo={() => setKeeping({ step: 'idle' })} />}
      {keeping.step === 'failed' && <Notice tone="danger" title={faultSentence(keeping.fault)} />}
      {reading.cut && <p className={css.soft}>{i18n.t('person.cut')}</p>}
      <FactList facts={shownFacts(read.facts, fresh)} first={person ? 4 : 8} />
      {keeping.step !== 'kept' && (
        <div className={form.stick}>
          <RemarkForm
            handover={handover}
            busy={busy}
            action={person ? i18n.t('keep.again') : i18n.t('keep.do')}
            onKeep={(remark) => void keep(remark)}
          />
        </div>
      )}
    </PersonActions>
  );
}

/** Enter pressed while the page was still being read counts as soon as it is known who this is. */
function useEnteredEarly(handover: Handover, ready: boolean, keep: (remark: string) => Promise<void>): void {
  const done = useRef(false);
  useEffect(() => {
    if (!ready || !handover.entered || done.current) return;
    done.current = true;
    void keep(handover.text);
  });
}

function Head({ person, facts }: { person: Person | null; facts: readonly ReadFact[] }) {
  const read = (field: SingleField): string | null => {
    const value = facts.find((fact) => fact.field === field)?.value;
    return typeof value === 'string' ? value : null;
  };
  return (
    <PersonHead
      name={person?.name ?? read('name')}
      headline={person?.headline ?? read('headline')}
      org={person?.org ?? read('org')}
      location={person?.location ?? read('location')}
      standing={person?.standing ?? null}
      sample={person?.sample === 1}
    />
  );
}

const shownFacts = (facts: readonly ReadFact[], fresh: readonly ReadFact[]): ShownFact[] =>
  facts.map((read, index) => ({ key: String(index), read, fresh: fresh.includes(read) }));

function KeptNotice({ kept, onUndo }: { kept: Kept[]; onUndo: () => void }) {
  const store = useStore();
  return (
    <Notice tone="good" title={kept.some((one) => one.known) ? i18n.t('keep.keptAgain') : i18n.t('keep.kept')}>
      <Button kind="quiet" onClick={() => void undoKeep(store, kept).then(onUndo)}>
        {i18n.t('action.undo')}
      </Button>
    </Notice>
  );
}
