import { useState } from 'react';
import { type KeepFault, type Kept, keepGiven } from '../../lib/app/keep-person';
import type { GivenReading } from '../../lib/app/read-given';
import { unknownFacts } from '../../lib/domain/evolve-person';
import type { Settings } from '../../lib/domain/settings';
import { personById, personDescribed } from '../../lib/storage/queries';
import { ErasedNotice } from '../duties/erased-notice';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { FactList } from '../person/fact-list';
import { shownFacts } from '../person/group-facts';
import { KeptNotice } from '../person/kept-notice';
import { PersonActions } from '../person/person-actions';
import { ReadHead } from '../person/read-head';
import { RemarkForm } from '../popup/remark-form';
import { i18n } from '../strings';
import { useErasure, useQuery, useStore } from '../use-store';
import css from './add.module.css';

interface GivenPersonProps {
  given: GivenReading;
  settings: Settings;
  onBack: () => void;
  onAnother: () => void;
  onShow: (id: string) => void;
}

type Keeping =
  | { step: 'idle' }
  | { step: 'keeping' }
  | { step: 'kept'; kept: Kept[] }
  | { step: 'failed'; fault: KeepFault };

/** Who a given text is about, each fact with where it stands; Enter keeps. */
export function GivenPerson({ given, settings, onBack, onAnother, onShow }: GivenPersonProps) {
  const store = useStore();
  const [handover] = useState(() => ({ text: '', caret: 0, entered: false }));
  const [keeping, setKeeping] = useState<Keeping>({ step: 'idle' });
  const id = keeping.step === 'kept' ? (keeping.kept[0]?.id ?? null) : null;
  const person = useQuery(
    async (open) => {
      if (id) return personById(open, id);
      return personDescribed(open, { identity: given.identity, facts: given.person.facts });
    },
    [given, id],
  );
  const erasure = useErasure({ identity: given.identity, facts: given.person.facts });
  const keep = async (remark: string): Promise<void> => {
    setKeeping({ step: 'keeping' });
    const kept = await keepGiven(store, given, remark);
    setKeeping(kept.ok ? { step: 'kept', kept: kept.value } : { step: 'failed', fault: kept.error });
  };
  const { facts } = given.person;
  const state =
    person === undefined || erasure === undefined ? 'waiting' : keeping.step === 'keeping' ? 'keeping' : 'ready';
  return (
    <PersonActions
      person={person ?? null}
      settings={settings}
      head={(compact) => <ReadHead person={person ?? null} facts={facts} compact={compact} />}
    >
      {keeping.step === 'kept' && <KeptNotice kept={keeping.kept} onUndo={() => setKeeping({ step: 'idle' })} />}
      {erasure && <ErasedNotice erasure={erasure} />}
      {keeping.step === 'failed' && !erasure && <Notice tone="danger" title={faultSentence(keeping.fault)} />}
      {given.title && (
        <p className={css.source}>
          <bdi>{given.title}</bdi>
        </p>
      )}
      <FactList facts={shownFacts(facts, person ? unknownFacts(person, facts) : [])} />
      {id ? (
        <div className={css.after}>
          <Button onClick={() => onShow(id)}>{i18n.t('nobody.show')}</Button>
          <Button kind="quiet" onClick={onAnother}>
            {i18n.t('add.another')}
          </Button>
        </div>
      ) : (
        <>
          <div className={css.after}>
            <Button kind="quiet" onClick={onBack}>
              {given.via === 'text' ? i18n.t('add.change') : i18n.t('add.another')}
            </Button>
          </div>
          {!erasure && (
            <div className={form.stick}>
              <RemarkForm
                handover={handover}
                known={Boolean(person)}
                state={state}
                onKeep={(remark) => void keep(remark)}
              />
            </div>
          )}
        </>
      )}
    </PersonActions>
  );
}
