import { useState } from 'react';
import { changeRole } from '../../lib/app/change-role';
import type { Role } from '../../lib/domain/role';
import type { WriteFault } from '../../lib/storage/write-ledger';
import { Button } from '../parts/button';
import { PlainChip } from '../parts/chip';
import { dayOf } from '../parts/dates';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useStore } from '../use-store';
import { AssessmentForm } from './assessment-form';
import { RoleForm } from './role-form';
import css from './roles.module.css';

interface RoleRowProps {
  role: Role;
  /** The purpose that the user gave for all they do. */
  purpose: string;
  onFault: (fault: WriteFault | null) => void;
}

/** One role, with its purpose and balancing note; described anew, assessed, closed and opened again. */
export function RoleRow({ role, purpose, onFault }: RoleRowProps) {
  const store = useStore();
  const [open, setOpen] = useState<'nothing' | 'card' | 'assessment'>('nothing');
  const [last, setLast] = useState<string | null>(null);
  const { card, assessment, closed } = role;
  const change = async (body: Parameters<typeof changeRole>[2]): Promise<void> => {
    const changed = await changeRole(store, role.id, body);
    onFault(changed.ok ? null : changed.error);
    if (!changed.ok) return;
    setOpen('nothing');
    setLast(body.kind === 'corrected' ? null : changed.value);
  };
  const close = (): void => setOpen('nothing');
  return (
    <li className={css.role}>
      <h2 className={css.name}>
        <bdi>{card.title}</bdi>
        {closed && <PlainChip>{i18n.t('roles.closed')}</PlainChip>}
      </h2>
      {card.org && (
        <p className={css.soft}>
          <bdi>{card.org}</bdi>
        </p>
      )}
      {open !== 'assessment' &&
        (assessment ? (
          <p className={css.note}>
            <strong>{i18n.t('roles.assessed', [dayOf(assessment.at)])}</strong> {assessment.purpose}
            {assessment.balance && `\n${assessment.balance}`}
          </p>
        ) : (
          <p className={css.soft}>{i18n.t('roles.unassessed')}</p>
        ))}
      {open === 'card' && (
        <RoleForm
          org={card.org}
          card={card}
          onCancel={close}
          onSave={(next) => void change({ kind: 'role-revised', card: next })}
        />
      )}
      {open === 'assessment' && (
        <AssessmentForm
          purpose={assessment?.purpose ?? purpose}
          balance={assessment?.balance ?? ''}
          onCancel={close}
          onSave={(next) => void change({ kind: 'role-assessed', ...next })}
        />
      )}
      {last && open === 'nothing' && (
        <Notice
          tone="good"
          title={i18n.t('roles.changed')}
          takesFocus
          action={
            <Button kind="quiet" onClick={() => void change({ kind: 'corrected', event: last, reason: null })}>
              {i18n.t('action.undo')}
            </Button>
          }
        />
      )}
      {open === 'nothing' && (
        <div className={css.actions}>
          <Button onClick={() => setOpen('card')}>{i18n.t('roles.edit')}</Button>
          <Button onClick={() => setOpen('assessment')}>{i18n.t('roles.assess')}</Button>
          {closed ? (
            <Button kind="quiet" onClick={() => void change({ kind: 'role-revised', card })}>
              {i18n.t('roles.reopen')}
            </Button>
          ) : (
            <Button kind="quiet" onClick={() => void change({ kind: 'role-closed' })}>
              {i18n.t('roles.close')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
