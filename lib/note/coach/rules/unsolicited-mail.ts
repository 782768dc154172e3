import type { Fact } from '../../../domain/person';
import { termsOf } from '../../../domain/site-terms';
import { WHOLE } from '../../text';
import type { CoachRule } from '../rule';

/** Some sites let everybody read an address and forbid writing to it out of the blue. */
export const unsolicitedMail: CoachRule = {
  id: 'unsolicited-mail',
  source: 'The sites’ own policies, such as GitHub’s acceptable use policies',
  strength: 'product-rule',
  check({ channel, facts, unsolicited }) {
    const addresses = facts.filter((fact) => fact.read.field === 'email');
    if (channel !== 'email' || !unsolicited || addresses.length === 0) return [];
    const sites = addresses.map(forbiddingSite);
    const [site] = sites;
    return site && sites.every((one) => one !== null) ? [{ severity: 'warn', ...WHOLE, values: [site] }] : [];
  },
};

/** The site that forbids it, where the address was seen nowhere else. */
function forbiddingSite({ sightings }: Fact): string | null {
  const terms = sightings.map(({ address }) => (address ? termsOf(address) : null));
  const forbids = terms.every((one) => one?.forbidsMail === true);
  return forbids ? (terms[0]?.hosts[0] ?? null) : null;
}
