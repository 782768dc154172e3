import { byOrder, type PartnerEvent } from './ledger-event';
import { partnerCard, partnerEventBody } from './partner-events';
import { struckEvents, takenBackBy } from './person';
import { clock, instant, text, z } from './schema';

const count = z.number().check(z.int(), z.gte(0));

/** The evolved row of a partner. It keeps what happened as it was written, so that taking an event back reads no other. */
export const partner = z.strictObject({
  id: z.uuid(),
  clock,
  createdAt: instant,
  updatedAt: instant,
  /** Absent where every word on who they are was taken back. */
  card: z.optional(partnerCard),
  closed: z.boolean(),
  contacts: z.array(z.strictObject({ person: z.uuid(), part: text(300) })),
  /** How often we gave, and how often we asked. */
  gave: count,
  asked: count,
  /** When both last looked at how it goes, and when they will again. */
  reviewed: z.nullable(instant),
  nextReview: z.nullable(instant),
  history: z.array(z.strictObject({ event: z.uuid(), body: partnerEventBody })),
});
export type Partner = z.infer<typeof partner>;

/** Folds one event into a partner's row. Pure and total: every event makes a row, also the first. */
export function evolvePartner(before: Partner | undefined, { id, subject, at, clock, body }: PartnerEvent): Partner {
  const history = [...(before?.history ?? []), { event: id, body }];
  const updatedAt = Math.max(before?.updatedAt ?? at, at);
  return { id: subject, clock, createdAt: before?.createdAt ?? at, updatedAt, ...summary(history), history };
}

export const foldPartner = (events: readonly PartnerEvent[]): Partner | undefined =>
  [...events].sort(byOrder).reduce<Partner | undefined>(evolvePartner, undefined);

type Summary = Omit<Partner, 'id' | 'clock' | 'createdAt' | 'updatedAt' | 'history'>;

/** What the events that stand say together: of cards and reviews the last, a word on who they are opens them again. */
function summary(history: Partner['history']): Summary {
  const sum: Summary = {
    closed: false,
    contacts: [],
    gave: 0,
    asked: 0,
    reviewed: null,
    nextReview: null,
  };
  const struck = struckEvents(history.map(({ event, body }) => ({ event, corrects: takenBackBy(body) })));
  for (const { event, body } of history) if (!struck.has(event)) add(sum, body);
  return sum;
}

function add(sum: Summary, body: Partner['history'][number]['body']): void {
  switch (body.kind) {
    case 'partner-added':
    case 'partner-revised':
      Object.assign(sum, { card: body.card, closed: false });
      break;
    case 'partner-closed':
      sum.closed = true;
      break;
    case 'contact-linked': {
      const { person, part } = body;
      sum.contacts = [...sum.contacts.filter((one) => one.person !== person), { person, part }];
      break;
    }
    case 'gave':
    case 'asked':
      sum[body.kind] += 1;
      break;
    case 'reviewed':
      Object.assign(sum, { reviewed: body.on, nextReview: body.next });
      break;
  }
}
