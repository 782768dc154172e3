import { useState } from 'react';
import { type KeepFault, type Kept, keepPeople, undoKeep } from '../../lib/app/keep-person';
import type { PageReading, PersonReading, TextField } from '../../lib/domain/fields';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useStore } from '../use-store';
import css from './popup.module.css';

type Keeping =
  | { step: 'choosing' }
  | { step: 'keeping' }
  | { step: 'kept'; kept: Kept[] }
  | { step: 'failed'; fault: KeepFault };

/** Several people on one page: pick whom to keep. */
export function ManyScreen({ reading }: { reading: PageReading }) {
  const store = useStore();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [keeping, setKeeping] = useState<Keeping>({ step: 'choosing' });
  const toggle = (index: number): void => {
    const next = new Set(chosen);
    if (!next.delete(index)) next.add(index);
    setChosen(next);
  };
  const all = chosen.size === reading.people.length;
  const keep = async (): Promise<void> => {
    setKeeping({ step: 'keeping' });
    const people = reading.people.filter((_, index) => chosen.has(index));
    const kept = await keepPeople(store, reading, people, '');
    setKeeping(kept.ok ? { step: 'kept', kept: kept.value } : { step: 'failed', fault: kept.error });
  };
  const undo = async (kept: Kept[]): Promise<void> => {
    await undoKeep(store, kept);
    setKeeping({ step: 'choosing' });
  };

  return (
    <form
      aria-labelledby="many-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.size > 0) void keep();
      }}
    >
      <h1 id="many-title" className={css.title}>
        {i18n.t('many.title', [String(reading.people.length)])}
      </h1>
      <p className={css.soft}>{i18n.t('many.body')}</p>
      <ul className={css.choices}>
        {reading.people.map((one, index) => (
          // People on a page have no key of their own but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes order
          <li key={index}>
            <label className={css.choice}>
              <input type="checkbox" checked={chosen.has(index)} onChange={() => toggle(index)} />
              <span>
                <bdi>{textOf(one, 'name') ?? i18n.t('person.unnamed')}</bdi>
                <small>
                  <bdi>{textOf(one, 'headline') ?? textOf(one, 'title') ?? textOf(one, 'org') ?? ''}</bdi>
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {keeping.step === 'kept' && (
        <Notice tone="good" title={i18n.t('many.kept', keeping.kept.length, [String(keeping.kept.length)])}>
          <Button kind="quiet" onClick={() => void undo(keeping.kept)}>
            {i18n.t('action.undo')}
          </Button>
        </Notice>
      )}
      {keeping.step === 'failed' && <Notice tone="danger" title={faultSentence(keeping.fault)} />}
      <div className={`${css.actions} ${form.stick}`}>
        <Button onClick={() => setChosen(all ? new Set() : new Set(reading.people.keys()))}>
          {all ? i18n.t('many.noneOf') : i18n.t('many.allOf')}
        </Button>
        <Button kind="primary" type="submit" disabled={chosen.size === 0 || keeping.step === 'keeping'} hint="⏎">
          {i18n.t('many.keep', [String(chosen.size)])}
        </Button>
      </div>
    </form>
  );
}

function textOf(one: PersonReading, field: TextField): string | null {
  const value = one.facts.find((fact) => fact.field === field)?.value;
  return typeof value === 'string' ? value : null;
}
