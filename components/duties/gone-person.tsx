import { erasureOfSubject } from '../../lib/storage/queries';
import { dayOf } from '../parts/dates';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useQuery } from '../use-store';

/** Nobody is kept under this id, or no longer: erased, where the user did so. */
export function GonePerson({ id }: { id: string }) {
  const erasure = useQuery((open) => erasureOfSubject(open, id), [id]);
  if (erasure === undefined) return null;
  if (erasure === null) return <p>{i18n.t('panel.gone')}</p>;
  return (
    <Notice tone="good" title={i18n.t('erase.done', [dayOf(erasure.at)])} takesFocus>
      <p>{erasure.hashes.length > 0 ? i18n.t('erase.doneBody') : i18n.t('erase.unknowable')}</p>
    </Notice>
  );
}
