import { byOrder, type PersonEvent } from './ledger-event';
import { type Happening, type Person, standingHistory, struckEvents, takenBackBy } from './person';
import type { PersonEventBody } from './person-events';
import { canonicalAddress } from './profile-address';

/**
 * Two persons who turn out to be one. A merge moves nothing: every event stays with whom it was written about, and one row
 * is folded from the events of all. Taking the merge back is enough to have both as they were, each with what came later
 * and concerns them.
 */

/**
 * For every person who was merged, the id of the row that stands for all: the one first known, whose id is the smallest. Of
 * whom there is no event, as of somebody erased, nobody's row bears the id.
 */
export function headsOf(events: readonly PersonEvent[]): Map<string, string> {
  const known = new Set(events.map(({ subject }) => subject));
  const byPrecedence = (a: string, b: string): number =>
    Number(known.has(b)) - Number(known.has(a)) || (a < b ? -1 : 1);
  const heads = new Map<string, string>();
  const headOf = (id: string): string => {
    const next = heads.get(id) ?? id;
    return next === id ? id : headOf(next);
  };
  for (const { subject, other } of standingMerges(events)) {
    const [head, member] = [headOf(subject), headOf(other)].sort(byPrecedence) as [string, string];
    heads.set(head, head).set(member, head);
  }
  return new Map([...heads.keys()].map((id) => [id, headOf(id)]));
}

function standingMerges(events: readonly PersonEvent[]): { subject: string; other: string }[] {
  const merges = [...events].filter(({ body }) => body.kind === 'merged' || body.kind === 'corrected').sort(byOrder);
  const struck = struckEvents(
    merges.map(({ id, subject, body }) => ({
      event: id,
      of: subject,
      corrects: takenBackBy(body),
    })),
  );
  return merges.flatMap(({ id, subject, body }) =>
    body.kind === 'merged' && !struck.has(id) ? [{ subject, other: body.other }] : [],
  );
}

/**
 * With whom something new is written down: a word on an earlier event or fact with whose that is, a page with whose page it
 * is, and all else with the row itself. So a merge that is taken back leaves each with what concerns them.
 */
export function memberOf({ id, members, history }: Person, body: PersonEventBody): string {
  if (!members) return id;
  const event = referredEvent(body);
  if (event) return history.find((one) => one.event === event)?.of ?? id;
  const page = 'identity' in body && body.identity ? canonicalAddress(body.identity) : null;
  if (!page) return id;
  return standingHistory(history).findLast((one) => isPage(one, page))?.of ?? id;
}

const isPage = ({ identity }: Happening, page: string): boolean =>
  identity !== null && canonicalAddress(identity) === page;

function referredEvent(body: PersonEventBody): string | null {
  switch (body.kind) {
    case 'corrected':
      return body.event;
    case 'removed':
      return eventOfFact(body.fact);
    case 'edited':
      return body.replaces && eventOfFact(body.replaces);
    case 'decided':
    case 'changed':
    case 'told':
      return body.feedback;
    default:
      return null;
  }
}

/** A fact's id begins with that of the event which brought it. */
const eventOfFact = (fact: string): string => fact.split('/')[0] ?? fact;
