import { useState } from 'react';
import { todayHere } from '../../lib/app/edges';
import { isStrong } from '../../lib/domain/evidence';
import type { Happening } from '../../lib/domain/person';
import type { Role } from '../../lib/domain/role';
import { ELSEWHERE, stageName } from '../../lib/domain/stage-names';
import { grounds, standingsByRole } from '../../lib/domain/standing';
import type { Standing } from '../../lib/domain/standings';
import { isInbound } from '../../lib/domain/touches';
import { StandingChip } from '../parts/chip';
import { camel, i18n } from '../strings';
import { Ground, groundLine, Words } from './ground';
import css from './standing-why.module.css';
import type { TheirWords } from './their-words';

interface StandingWhyProps {
  history: readonly Happening[];
  roles: ReadonlyMap<string, Role>;
  /** Their words, by the event that holds them. */
  words?: ReadonlyMap<string, TheirWords>;
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
 * Where they stand with each role, and the last thing they said or did that put them there, in their words; our own note
 * only where they have not spoken yet. The chip of a single role stands beside their name already. Underneath, all that it
 * rests on.
 */
export function StandingWhy({ history, roles, words = NO_WORDS }: StandingWhyProps) {
  const byRole = standingsByRole(history, todayHere());
  const reasons = grounds(history);
  const answered = reasons.some(isInbound);
  const stop = reasons.find((one) => one.kind === 'stopped');
  if (stop)
    return (
      <div className={css.why}>
        <p>{groundLine(stop)}</p>
        <Words words={words.get(stop.event)} />
      </div>
    );
  if (byRole.size === 0) return null;
  return (
    <ul className={css.why} aria-label={i18n.t('why.title')}>
      {[...byRole].map(([role, standing]) => {
        const about = reasons.filter((one) => one.role === role);
        const ground = about.find(SPEAKS_FOR[standing]) ?? about[0];
        return (
          <li key={role ?? ''} className={css.role}>
            <p>
              {byRole.size > 1 && (
                <>
                  <StandingChip standing={standing} />{' '}
                </>
              )}
              <bdi>{role ? (roles.get(role)?.card.title ?? i18n.t('role.gone')) : i18n.t('role.none')}</bdi>
              {ground && <span className={css.ground}> · {groundLine(ground)}</span>}
            </p>
            {ground && <Words words={words.get(ground.event)} />}
            <More standing={standing} about={about} words={words} answered={answered} />
          </li>
        );
      })}
    </ul>
  );
}

const NO_WORDS: ReadonlyMap<string, TheirWords> = new Map();

interface MoreProps {
  standing: Standing;
  about: readonly Happening[];
  words: ReadonlyMap<string, TheirWords>;
  answered: boolean;
}

/** What the standing means, and everything it rests on, the newest first. Drawn when it is opened. */
function More({ standing, about, words, answered }: MoreProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={css.more} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('why.more')}</summary>
      {open && (
        <>
          <p>{i18n.t(`why.means.${camel(standing)}`)}</p>
          <ol className={css.grounds}>
            {about.map((one) => (
              <Ground key={one.event} of={one} words={words.get(one.event)} />
            ))}
          </ol>
          <Elsewhere standing={standing} answered={answered} />
        </>
      )}
    </details>
  );
}

/** What others call it, for whoever knows it by that name. */
function Elsewhere({ standing, answered }: { standing: Standing; answered: boolean }) {
  const names = ELSEWHERE.flatMap((one) => {
    const stage = stageName(one, standing, answered);
    return stage ? [`${i18n.t(`elsewhere.${one}`)}: ${stage}`] : [];
  });
  return names.length > 0 && <p className={css.ground}>{i18n.t('why.elsewhere', [names.join(' · ')])}</p>;
}
