import { useMemo, useState } from 'react';
import { addByHand, typedFacts } from '../../lib/app/add-by-hand';
import type { KeepFault } from '../../lib/app/keep-person';
import type { PageReading } from '../../lib/domain/fields';
import { openAsTab } from '../../lib/platform/side-panel';
import { AddSomebody } from '../add/add-somebody';
import { ErasedNotice } from '../duties/erased-notice';
import { faultSentence } from '../fault-sentence';
import { Brand } from '../parts/brand';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { camel, i18n } from '../strings';
import { useErasure, useStore } from '../use-store';

type Adding =
  | { step: 'asking' }
  | { step: 'giving' }
  | { step: 'adding' }
  | { step: 'added'; id: string; name: string }
  | { step: 'failed'; fault: KeepFault };

interface NobodyScreenProps {
  reading: PageReading;
  /** Lets the user choose anew how far to read on this site. */
  onChangeRung: () => void;
}

/** Nobody here, said plainly, and the way to add somebody by hand. */
export function NobodyScreen({ reading, onChangeRung }: NobodyScreenProps) {
  const store = useStore();
  const limited = reading.reason === 'address-only' || reading.reason === 'nothing-selected';
  const author = reading.people[0]?.facts.find((fact) => fact.field === 'name')?.value;
  const [name, setName] = useState(() => (typeof author === 'string' ? author : limited ? nameIn(reading.title) : ''));
  const [headline, setHeadline] = useState('');
  const [theirs, setTheirs] = useState(limited);
  const [adding, setAdding] = useState<Adding>({ step: 'asking' });
  const address = theirs ? reading.address : null;
  const facts = useMemo(() => typedFacts({ name }), [name]);
  const erasure = useErasure({ identity: address, facts });
  const add = async (): Promise<void> => {
    setAdding({ step: 'adding' });
    const added = await addByHand(store, { name, headline }, address);
    setAdding(
      added.ok ? { step: 'added', id: added.value, name: name.trim() } : { step: 'failed', fault: added.error },
    );
  };

  if (adding.step === 'giving') {
    return (
      <>
        <Brand />
        <AddSomebody onShow={(id) => void openAsTab(`#people/${id}`)} />
      </>
    );
  }
  if (adding.step === 'added') return <Added id={adding.id} name={adding.name} />;
  return (
    <>
      <Brand />
      <Notice tone="plain" title={limited ? i18n.t('nobody.limited') : i18n.t('nobody.title')}>
        <p>{i18n.t(`nobody.reason.${camel(reading.reason ?? 'no-person')}`)}</p>
        {limited && <Button onClick={onChangeRung}>{i18n.t('site.change')}</Button>}
      </Notice>
      <div>
        <Button onClick={() => setAdding({ step: 'giving' })}>{i18n.t('add.instead')}</Button>
      </div>
      {erasure && <ErasedNotice erasure={erasure} />}
      {adding.step === 'failed' && !erasure && <Notice tone="danger" title={faultSentence(adding.fault)} />}
      <form
        className={form.form}
        aria-label={i18n.t('nobody.byHand')}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label={i18n.t('nobody.name')} help={typeof author === 'string' ? i18n.t('nobody.author') : undefined}>
          {(ids) => (
            <input
              {...ids}
              required
              maxLength={300}
              dir="auto"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label={i18n.t('field.headline')}>
          {(ids) => (
            <input
              {...ids}
              maxLength={300}
              dir="auto"
              value={headline}
              onChange={({ target }) => setHeadline(target.value)}
            />
          )}
        </Field>
        <label className={form.check}>
          <input type="checkbox" checked={theirs} onChange={({ target }) => setTheirs(target.checked)} />
          <span>{i18n.t('nobody.theirs')}</span>
        </label>
        <div className={`${form.actions} ${form.stick}`}>
          <Button
            kind="primary"
            type="submit"
            disabled={name.trim() === '' || Boolean(erasure) || adding.step === 'adding'}
            hint="⏎"
          >
            {i18n.t('nobody.add')}
          </Button>
        </div>
      </form>
    </>
  );
}

const Added = ({ id, name }: { id: string; name: string }) => (
  <>
    <Brand />
    <Notice tone="good" title={i18n.t('nobody.added', [name])} takesFocus>
      <Button onClick={() => void openAsTab(`#people/${id}`)}>{i18n.t('nobody.show')}</Button>
    </Notice>
  </>
);

/** A page title's first part is the best guess at a name where nothing else may be read; the user corrects it. */
const nameIn = (title: string): string =>
  title
    .replace(/^\(\d+\)\s*/, '')
    .split(/\s[|–—·-]\s/)[0]
    ?.trim() ?? '';
