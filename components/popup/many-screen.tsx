import { useState } from 'react';
import { identityOf, type KeepFault, type Kept, keepPeople, undoKeep } from '../../lib/app/keep-person';
import type { PageReading, PersonReading, TextField } from '../../lib/domain/fields';
import { erasureDescribed } from '../../lib/storage/queries';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { PlainChip } from '../parts/chip';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { shortAddress } from '../person/short-address';
import { i18n } from '../strings';
import { useQuery, useStore } from '../use-store';
import css from './popup.module.css';

/** `places` are the kept people's places in the page's list. */
type Keeping =
  | { step: 'choosing' }
  | { step: 'keeping' }
  | { step: 'kept'; kept: Kept[]; places: readonly number[] }
  | { step: 'failed'; fault: KeepFault };

/** Several people on one page: pick whom to keep. */
export function ManyScreen({ reading }: { reading: PageReading }) {
  const store = useStore();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());
  const [keeping, setKeeping] = useState<Keeping>({ step: 'choosing' });
  const toggle = (place: number): void => setChosen((before) => before.symmetricDifference(new Set([place])));
  const erased = useErased(reading);
  const open = [...reading.people.keys()].filter((place) => !done.has(place) && !erased?.has(place));
  const all = open.length > 0 && chosen.size === open.length;
  const keep = async (): Promise<void> => {
    setKeeping({ step: 'keeping' });
    const places = open.filter((place) => chosen.has(place));
    const people = places.flatMap((place) => reading.people[place] ?? []);
    const kept = await keepPeople(store, reading, people, '');
    if (!kept.ok) return setKeeping({ step: 'failed', fault: kept.error });
    setDone(done.union(chosen));
    setChosen(new Set());
    setKeeping({ step: 'kept', kept: kept.value, places });
  };
  const undo = async (kept: Kept[], places: readonly number[]): Promise<void> => {
    await undoKeep(store, kept);
    setDone(done.difference(new Set(places)));
    setChosen((since) => since.union(new Set(places)));
    setKeeping({ step: 'choosing' });
  };

  return (
    <form
      className={css.many}
      aria-labelledby="many-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.size > 0 && keeping.step !== 'keeping') void keep();
      }}
    >
      <header>
        <h1 id="many-title" className={css.title}>
          {i18n.t('many.title', [String(reading.people.length)])}
        </h1>
        <p className={css.soft}>{i18n.t('many.body')}</p>
      </header>
      <ul className={css.choices}>
        {reading.people.map((one, place) => (
          // People on a page have no key of their own but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes order
          <li key={place}>
            <Choice
              person={one}
              ticked={chosen.has(place)}
              kept={done.has(place)}
              erased={erased?.has(place) ?? false}
              onToggle={() => toggle(place)}
            />
          </li>
        ))}
      </ul>
      {keeping.step === 'failed' && <Notice tone="danger" title={faultSentence(keeping.fault)} />}
      <div className={`${form.actions} ${form.stick}`}>
        {keeping.step === 'kept' && (
          <Notice
            tone="good"
            title={i18n.t('many.kept', keeping.kept.length, [String(keeping.kept.length)])}
            action={
              <Button kind="quiet" onClick={() => void undo(keeping.kept, keeping.places)}>
                {i18n.t('action.undo')}
              </Button>
            }
          />
        )}
        <Button disabled={open.length === 0} onClick={() => setChosen(new Set(all ? [] : open))}>
          {all ? i18n.t('many.noneOf') : i18n.t('many.allOf')}
        </Button>
        <Button kind="primary" type="submit" disabled={chosen.size === 0 || keeping.step === 'keeping'} hint="⏎">
          {i18n.t('many.keep', [String(chosen.size)])}
        </Button>
      </div>
    </form>
  );
}

/** The places of those who were erased. */
const useErased = (reading: PageReading): ReadonlySet<number> | undefined =>
  useQuery(
    async (store) => {
      const found = await Promise.all(
        reading.people.map((one) => erasureDescribed(store, { identity: identityOf(reading, one), facts: one.facts })),
      );
      return new Set(found.flatMap((one, place) => (one ? [place] : [])));
    },
    [reading],
  );

interface ChoiceProps {
  person: PersonReading;
  ticked: boolean;
  /** Kept a moment ago: it can be undone, not ticked again. */
  kept: boolean;
  /** Erased by the user: kept out until they lift that on the person's own page. */
  erased: boolean;
  onToggle: () => void;
}

function Choice({ person, ticked, kept, erased, onToggle }: ChoiceProps) {
  const link = textOf(person, 'link');
  const line = textOf(person, 'headline') ?? textOf(person, 'title') ?? textOf(person, 'org');
  return (
    <label className={css.choice}>
      <input type="checkbox" checked={ticked || kept} disabled={kept || erased} onChange={onToggle} />
      <span>
        <bdi>{textOf(person, 'name') ?? i18n.t('person.unnamed')}</bdi>
        {line && (
          <small>
            <bdi>{line}</bdi>
          </small>
        )}
        {link && (
          <small className={css.where}>
            <bdi>{shortAddress(link)}</bdi>
          </small>
        )}
      </span>
      {kept && <PlainChip>{i18n.t('many.mark')}</PlainChip>}
      {erased && <PlainChip>{i18n.t('many.erased')}</PlainChip>}
    </label>
  );
}

function textOf(one: PersonReading, field: TextField): string | null {
  const value = one.facts.find((fact) => fact.field === field)?.value;
  return typeof value === 'string' ? value : null;
}
