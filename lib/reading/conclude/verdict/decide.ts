import type { NoneReason, PageReading } from '../../../domain/fields';
import type { Cards } from '../layout/cards';
import { hasOrgWord } from '../names';
import type { Identity } from '../resolve/identity';
import type { Signals } from './signals';

type Decision = Pick<PageReading, 'verdict' | 'reason'>;

export interface Findings {
  signals: Signals;
  identity: Identity | null;
  /** How much besides a name speaks for a person, 0 to 1. */
  personhood: number;
  /** Looked for only where it matters. */
  cards: () => Cards | null;
  /** Distinct people that structured data presents as equals. */
  listed: number;
}

const none = (reason: NoneReason): Decision => ({ verdict: 'none', reason });

/** One person, several, or nobody. */
export const decide = ({ signals, identity, personhood, cards, listed }: Findings): Decision => {
  const declared = identity?.subjects.some((subject) => subject.standing === 'main') ?? false;
  const headed = identity?.spots.some((spot) => /h1|title|user|label|intro/.test(spot.where)) ?? false;
  const sure = identity?.confidence ?? 0;
  if (signals.wall && !declared) return none('login-wall');
  if (signals.jobAd && !declared) return none('job-ad');
  const single = headed && (declared || (sure >= 0.5 && personhood >= 0.3) || (sure >= 0.4 && personhood >= 0.6));
  const several = () => listed > 1 || (cards()?.likeness ?? 0) >= (signals.people ? 0.25 : 0.45);
  if (!single && several()) return signals.article === 'declared' ? none('article') : { verdict: 'many', reason: null };
  const isArticle =
    signals.article === 'declared'
      ? !headed || (!(declared && sure >= 0.85) && personhood < 0.6)
      : signals.article === 'marked' && !(declared && sure >= 0.85) && !(headed && personhood >= 0.3);
  if (isArticle && !signals.profile) return none('article');
  if (signals.thing && !declared && personhood < 0.6) return none('no-person');
  if (signals.repository && !declared) return none('repository');
  if (identity && !declared && hasOrgWord(identity.name)) return none('organisation');
  if (
    single ||
    (declared && sure >= 0.6) ||
    (sure >= (signals.profile ? 0.3 : 0.4) && personhood >= (signals.profile ? 0.2 : 0.7))
  )
    return { verdict: 'person', reason: null };
  return none(signals.organisation ? 'organisation' : 'no-person');
};
