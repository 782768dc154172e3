import { todayHere } from '../../lib/app/edges';
import { isStrong } from '../../lib/domain/evidence';
import type { Happening } from '../../lib/domain/person';
import type { Role } from '../../lib/domain/role';
import { grounds, standingsByRole } from '../../lib/domain/standing';
import type { Standing } from '../../lib/domain/standings';
import { isInbound } from '../../lib/domain/touches';
import { StandingChip } from '../parts/chip';
import { dayOf } from '../parts/dates';
import { camel, i18n } from '../strings';
import css from './standing-why.module.css';

interface StandingWhyProps {
  history: readonly Happening[];
  roles: ReadonlyMap<string, Role>;
}

const isStrongEvidence = ({ evidence }: Happening): boolean => evidence !== null && isStrong(evidence);

/** What a standing rests on, the last of its kind: an answer after the interest is not the interest. */
const SPEAKS_FOR: Record<Standing, (one: Happening) => boolean> = {
  person: () => true,
  contacted: ({ kind }) => kind === 'touched',
  'in-conversation': isInbound,
  candidate: isStrongEvidence,
  'handed-over': isStrongEvidence,
  resting: ({ kind }) => kind === 'deferred',
  declined: ({ kind }) => kind === 'declined' || kind === 'withdrew',
  'do-not-contact': ({ kind }) => kind === 'stopped',
};

/**
 * Where they stand with each role, and the last thing they said or did that put them there; our own note
 * only where they have not spoken yet. The chip of a single role stands beside their name already.
 */
export function StandingWhy({ history, roles }: StandingWhyProps) {
  const byRole = standingsByRole(history, todayHere());
  const reasons = grounds(history);
  const stop = reasons.find((one) => one.kind === 'stopped');
  if (stop) return <p className={css.why}>{groundLine(stop)}</p>;
  if (byRole.size === 0) return null;
  return (
    <ul className={css.why} aria-label={i18n.t('why.title')}>
      {[...byRole].map(([role, standing]) => {
        const about = reasons.filter((one) => one.role === role);
        const ground = about.find(SPEAKS_FOR[standing]) ?? about[0];
        return (
          <li key={role ?? ''}>
            {byRole.size > 1 && (
              <>
                <StandingChip standing={standing} />{' '}
              </>
            )}
            <bdi>{role ? (roles.get(role)?.card.title ?? i18n.t('role.gone')) : i18n.t('role.none')}</bdi>
            {ground && <span className={css.ground}> · {groundLine(ground)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

const groundLine = (one: Happening): string => `${groundText(one)} · ${dayOf(one.on)}`;

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
