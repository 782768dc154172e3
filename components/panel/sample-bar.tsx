import { removeSamples } from '../../lib/app/samples';
import { countSamples } from '../../lib/storage/queries';
import { Button } from '../parts/button';
import { i18n } from '../strings';
import { useQuery, useStore } from '../use-store';
import css from './panel.module.css';

/** While sample people are in the list, the way to be rid of them is at hand. */
export function SampleBar() {
  const store = useStore();
  const count = useQuery(countSamples, []);
  if (!count) return null;
  return (
    <div className={css.samples}>
      <span>{i18n.t('samples.loaded', count, [String(count)])}</span>
      <Button kind="quiet" onClick={() => void removeSamples(store)}>
        {i18n.t('samples.remove')}
      </Button>
    </div>
  );
}
