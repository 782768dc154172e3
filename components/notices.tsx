import { recoveryValue } from '../lib/app/edges';
import { exportTables } from '../lib/storage/export-ledger';
import { Button } from './parts/button';
import { Notice } from './parts/notice';
import { i18n } from './strings';
import { useLocalValue } from './use-settings';
import { useStore } from './use-store';

/** What the store has to say on every page: a newer database, or something lost and brought back. */
export function StoreNotices() {
  const store = useStore();
  return (
    <>
      {store.closed === 'newer-database' && <NewerDatabase />}
      <Recovered />
    </>
  );
}

function NewerDatabase() {
  const store = useStore();
  return (
    <Notice tone="warm" title={i18n.t('fault.newerDatabase.title')}>
      <p>{i18n.t('fault.newerDatabase.body')}</p>
      <Button onClick={() => void exportTables(store).then(save)}>{i18n.t('action.export')}</Button>
    </Notice>
  );
}

/** A link with `download` needs no permission. */
function save(blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'acquaint-export.json';
  link.click();
}

function Recovered() {
  const recovery = useLocalValue(recoveryValue);
  if (!recovery) return null;
  const { restored, missing, unreadable } = recovery;
  return (
    <Notice tone={missing + unreadable > 0 ? 'danger' : 'warm'} title={i18n.t('recovery.title')}>
      <p>{i18n.t('recovery.restored', [String(restored)])}</p>
      {missing > 0 && <p>{i18n.t('recovery.missing', [String(missing)])}</p>}
      {unreadable > 0 && <p>{i18n.t('recovery.unreadable', [String(unreadable)])}</p>}
      <Button onClick={() => void recoveryValue.clear()}>{i18n.t('recovery.understood')}</Button>
    </Notice>
  );
}
