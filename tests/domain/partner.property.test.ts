import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldRows } from '../../lib/domain/fold-rows';
import { byOrder, ledgerEvent, type PartnerEvent } from '../../lib/domain/ledger-event';
import { evolvePartner, foldPartner, type Partner, partner } from '../../lib/domain/partner';
import type { PartnerEventBody } from '../../lib/domain/partner-events';
import { anyDay, RUNS } from './arbitraries';
import { ADA, id } from './builders';

const LONGEST = 14;
const SCHOOL = id(0x5c);

const card = (name: string) => ({ name, kind: 'school' as const, place: '', goals: [], notes: '' });
const exchanged = fc.record({ on: anyDay, what: fc.constant('A talk'), of: fc.constantFrom('knowledge', 'time') });

const anyBody: fc.Arbitrary<PartnerEventBody> = fc.oneof(
  fc.constantFrom('Rivers', 'Floods').map((name) => ({ kind: 'partner-added' as const, card: card(name) })),
  fc.constantFrom('Tides', 'Maps').map((name) => ({ kind: 'partner-revised' as const, card: card(name) })),
  fc.constant({ kind: 'partner-closed' as const }),
  fc.constantFrom('careers', 'dean').map((part) => ({ kind: 'contact-linked' as const, person: ADA, part })),
  exchanged.map((what) => ({ kind: 'gave' as const, ...what })),
  exchanged.map((what) => ({ kind: 'asked' as const, ...what })),
  fc.tuple(anyDay, fc.option(anyDay)).map(([on, next]) => ({ kind: 'reviewed' as const, on, next, said: '' })),
  fc.integer({ min: 1, max: LONGEST }).map((n) => ({ kind: 'corrected' as const, event: id(n), reason: null })),
);

const anyEvents: fc.Arbitrary<PartnerEvent[]> = fc
  .array(
    fc.record({
      body: anyBody,
      at: anyDay,
      device: fc.constantFrom('desk', 'laptop'),
      clock: fc.integer({ min: 1, max: 8 }),
    }),
    { minLength: 1, maxLength: LONGEST },
  )
  .map((drawn) =>
    drawn.map((one, index) => ({ of: 'partner', id: id(index + 1), subject: SCHOOL, schema: 1, ...one })),
  );

const always = (holds: (events: PartnerEvent[]) => void) => fc.assert(fc.property(anyEvents, holds), { numRuns: RUNS });

it('the row is the fold of its events, one by one or all at once, in whatever order they come, and passes its schema', () => {
  always((events) => {
    for (const event of events) expect(ledgerEvent.safeParse(event).success).toBe(true);
    const row = foldPartner(events);
    const oneByOne = [...events].sort(byOrder).reduce<Partner | undefined>(evolvePartner, undefined);
    expect(oneByOne).toEqual(row);
    expect(foldRows(events.toReversed()).partners).toEqual([row]);
    expect(partner.safeParse(row).error).toBeUndefined();
  });
});

it('what was given and asked is the sum of what stands, whatever was taken back and brought back', () => {
  always((events) => {
    // Told once more, and without the row: what the last word on each event says.
    const stands = (one: PartnerEvent): boolean =>
      !events.some(
        (other) =>
          other.body.kind === 'corrected' &&
          other.body.event === one.id &&
          (other === one || byOrder(other, one) > 0 || one.body.kind !== 'corrected') &&
          (other === one || stands(other)),
      );
    const count = (kind: string): number => events.filter((one) => one.body.kind === kind && stands(one)).length;
    expect(foldPartner(events)).toMatchObject({ gave: count('gave'), asked: count('asked') });
  });
});

it('taking an event back and bringing it back leaves all one can see as it was', () => {
  fc.assert(
    fc.property(anyEvents, fc.nat(), (events, nth) => {
      const n = (nth % events.length) + 1;
      const word = (event: number, clock: number): PartnerEvent => ({
        of: 'partner',
        id: id(clock),
        subject: SCHOOL,
        at: 0,
        device: 'desk',
        clock,
        schema: 1,
        body: { kind: 'corrected', event: id(event), reason: null },
      });
      const seen = ({ clock: _clock, history: _history, ...row }: Partial<Partner> = {}) => row;
      expect(seen(foldPartner([...events, word(n, 100), word(100, 101)]))).toEqual(seen(foldPartner(events)));
    }),
    { numRuns: RUNS },
  );
});
