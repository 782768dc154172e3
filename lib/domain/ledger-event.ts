import { type ErasureEventBody, erasureEventBody } from './erasure-events';
import { type PartnerEventBody, partnerEventBody } from './partner-events';
import { type PersonEventBody, personEventBody } from './person-events';
import { type RoleEventBody, roleEventBody } from './role-events';
import { clock, instant, text, z } from './schema';

/**
 * One line of the ledger: a body, and around it who it concerns, when it was written down and by
 * which device. `clock` is a Lamport clock: the order of events is (clock, device, id), the same on
 * every device whatever its wall clock says.
 */
const envelope = {
  id: z.uuid(),
  subject: z.uuid(),
  at: instant,
  device: text(36),
  clock,
  schema: z.literal(1),
};

export const ledgerEvent = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('person'), ...envelope, body: personEventBody }),
  z.strictObject({ of: z.literal('role'), ...envelope, body: roleEventBody }),
  z.strictObject({ of: z.literal('partner'), ...envelope, body: partnerEventBody }),
  z.strictObject({ of: z.literal('erasure'), ...envelope, body: erasureEventBody }),
]);

type Envelope = z.infer<z.ZodMiniObject<typeof envelope>>;
export type PersonEvent = Envelope & { of: 'person'; body: PersonEventBody };
export type RoleEvent = Envelope & { of: 'role'; body: RoleEventBody };
export type PartnerEvent = Envelope & { of: 'partner'; body: PartnerEventBody };
export type ErasureEvent = Envelope & { of: 'erasure'; body: ErasureEventBody };
export type LedgerEvent = PersonEvent | RoleEvent | PartnerEvent | ErasureEvent;

/** An event before the ledger has given it its place: what happened, and to whom. */
export type NewEvent =
  | { of: 'person'; subject: string; body: PersonEventBody }
  | { of: 'role'; subject: string; body: RoleEventBody }
  | { of: 'partner'; subject: string; body: PartnerEventBody }
  | { of: 'erasure'; subject: string; body: ErasureEventBody };

/** The one order of the ledger. */
export const byOrder = (a: LedgerEvent, b: LedgerEvent): number =>
  a.clock - b.clock || compare(a.device, b.device) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
