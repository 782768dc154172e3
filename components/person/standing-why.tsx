import { now } from '../../lib/app/edges';
import type { Happening } from '../../lib/domain/person';
import type { Role } from '../../lib/domain/role';
import { grounds, standingsByRole } from '../../lib/domain/standing';
import { StandingChip } from '../parts/chip';
import { dayOf } from '../parts/dates';
import { camel, i18n } from '../strings';
import css from './standing-why.module.css';

interface StandingWhyProps {
  history: readonly Happening[];
  roles: ReadonlyMap<string, Role>;
}

/** Where they stand with each role, and the last thing they said or did that put them there. */
export function StandingWhy({ history, roles }: StandingWhyProps) {
  const byRole = standingsByRole(history, now());
  if (byRole.size === 0) return null;
  const reasons = grounds(history);
  return (
    <ul className={css.why} aria-label={i18n.t('why.title')}>
      {[...byRole].map(([role, standing]) => {
        const ground = reasons.find((one) => one.role === role);
        return (
          <li key={role ?? ''}>
            <StandingChip standing={standing} />{' '}
            <bdi>{role ? (roles.get(role)?.card.title ?? i18n.t('role.gone')) : i18n.t('role.none')}</bdi>
            {ground && (
              <span className={css.ground}>
                {' '}
                · {groundText(ground)} · {dayOf(ground.on)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function groundText(one: Happening): string {
  if (one.evidence) return i18n.t(`evidence.${camel(one.evidence)}`);
  switch (one.kind) {
    case 'touched':
    case 'answered':
      return i18n.t(`why.${one.kind}`);
    case 'withdrew':
    case 'declined':
    case 'deferred':
    case 'stopped':
      return i18n.t(`meaning.${one.kind}`);
    default:
      return '';
  }
}
