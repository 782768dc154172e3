import type { NoneReason, Verdict } from '../../domain/fields';
import type { Cards } from '../layout/cards';
import { hasOrgWord } from '../names';
import type { Identity } from '../resolve/identity';
import type { Signals } from './signals';

export interface Decision {
  verdict: Verdict;
  reason: NoneReason | null;
}

export interface Findings {
  signals: Signals;
  identity: Identity | null;
  /** How much besides a name speaks for a person: 0 nothing, 1 plenty. */
  personhood: number;
  cards: Cards | null;
  /** Distinct people that structured data presents as equals. */
  listed: number;
}

const none = (reason: NoneReason): Decision => ({ verdict: 'none', reason });
const PERSON: Decision = { verdict: 'person', reason: null };
const MANY: Decision = { verdict: 'many', reason: null };

/** One person, several, or nobody. */
export const decide = ({ signals, identity, personhood, cards, listed }: Findings): Decision => {
  const declared = identity?.subjects.some((subject) => subject.standing === 'main') ?? false;
  const headed = identity?.spots.some((spot) => spot.where === 'h1' || spot.where === 'title') ?? false;
  const sure = identity ? identity.confidence : 0;
  if (signals.wall && !declared) return none('login-wall');
  if (signals.jobAd && !declared) return none('job-ad');
  const several = (cards && cards.likeness >= (signals.people ? 0.25 : 0.45)) || listed > 1;
  const single = sure >= 0.5 && (declared ? headed || !several : headed && personhood >= 0.3 && sure >= 0.55);
  if (several && !(single && headed)) return signals.article && listed < 2 ? none('article') : MANY;
  if (signals.article && !(declared && sure >= 0.85) && !signals.profile && !(headed && personhood >= 0.6)) return none('article');
  if (signals.repository && !declared) return none('repository');
  if (identity && !declared && hasOrgWord(` ${identity.name}`)) return none('organisation');
  if (single || (declared && sure >= 0.6)) return PERSON;
  if (signals.profile && sure >= 0.5 && personhood >= 0.2) return PERSON;
  if (signals.organisation) return none('organisation');
  return none('no-person');
};
