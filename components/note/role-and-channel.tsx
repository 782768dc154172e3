import { CHANNEL_NAMES, type Channel } from '../../lib/domain/channels';
import type { Role } from '../../lib/domain/role';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { RoleOptions } from '../roles/role-options';
import { camel, i18n } from '../strings';

interface RoleAndChannelProps {
  roles: readonly Role[];
  role: string | null;
  channel: Channel;
  onRole: (role: string | null) => void;
  onChannel: (channel: Channel) => void;
  /** Where a role can be made on the way. */
  onNewRole?: () => void;
}

const NEW_ROLE = 'new';

/** What a message is about, and how it goes out or came in. */
export const RoleAndChannel = ({ roles, role, channel, onRole, onChannel, onNewRole }: RoleAndChannelProps) => (
  <div className={form.pair}>
    <Field label={i18n.t('role.label')}>
      {(ids) => (
        <select
          {...ids}
          value={role ?? ''}
          onChange={({ target }) => (target.value === NEW_ROLE ? onNewRole?.() : onRole(target.value || null))}
        >
          <RoleOptions roles={roles} picked={role} />
          {onNewRole && <option value={NEW_ROLE}>{i18n.t('role.new')}</option>}
        </select>
      )}
    </Field>
    <Field label={i18n.t('channel.label')}>
      {(ids) => (
        <select {...ids} value={channel} onChange={({ target }) => onChannel(target.value as Channel)}>
          {CHANNEL_NAMES.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`channel.${camel(one)}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  </div>
);
