import { useState } from 'react';
import { openRole } from '../../lib/app/open-role';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { IconButton } from '../parts/icon-button';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useSettings } from '../use-settings';
import { useRoles, useStore } from '../use-store';
import { RoleForm } from './role-form';
import { RoleRow } from './role-row';
import css from './roles.module.css';

/** Every role: what it is, and what its people's data is kept for. */
export function RolesView({ onBack }: { onBack: () => void }) {
  const store = useStore();
  const settings = useSettings();
  const roles = useRoles();
  const [adding, setAdding] = useState(false);
  const [fault, setFault] = useState<WriteFault | null>(null);
  if (!roles || !settings) return null;
  const sorted = [...roles.values()].sort((a, b) => Number(a.closed) - Number(b.closed) || b.updatedAt - a.updatedAt);
  return (
    <article className={css.roles}>
      <header className={css.head}>
        <IconButton icon="back" label={i18n.t('action.back')} onClick={onBack} />
        <h1>{i18n.t('roles.title')}</h1>
      </header>
      {fault && <Notice tone="danger" title={faultSentence(fault)} />}
      {sorted.length === 0 && !adding && <p className={css.soft}>{i18n.t('roles.empty')}</p>}
      {adding ? (
        <RoleForm
          org={settings.signer.org}
          onCancel={() => setAdding(false)}
          onSave={(card) =>
            void openRole(store, card).then((opened) => {
              setFault(opened.ok ? null : opened.error);
              setAdding(!opened.ok);
            })
          }
        />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>{i18n.t('role.new')}</Button>
        </div>
      )}
      <ul className={css.list}>
        {sorted.map((one) => (
          <RoleRow key={one.id} role={one} purpose={settings.purpose} onFault={setFault} />
        ))}
      </ul>
    </article>
  );
}
