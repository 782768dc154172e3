import type { Role } from '../../lib/domain/role';
import { i18n } from '../strings';

interface RoleOptionsProps {
  roles: readonly Role[];
  /** Stays pickable also where the role has been closed or removed: what is written is about it. */
  picked: string | null;
}

/** The roles to choose from, and none in particular. */
export const RoleOptions = ({ roles, picked }: RoleOptionsProps) => (
  <>
    <option value="">{i18n.t('role.none')}</option>
    {roles.map((one) => (
      <option key={one.id} value={one.id}>
        {one.card.title}
      </option>
    ))}
    {picked && !roles.some((one) => one.id === picked) && <option value={picked}>{i18n.t('role.gone')}</option>}
  </>
);
