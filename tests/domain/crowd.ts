import fc from 'fast-check';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { anyBody, anyDay } from './arbitraries';
import { id, mergedWith } from './builders';

/** Random lives of several people who are merged with one another, also in circles, and also with who is not known yet. */

/** Events of a random crowd. Corrections point at any of them, whoever it is about, so also at merges and at corrections. */
const LONGEST = 14;

const CROWD = [0xa1, 0xb2, 0xc3, 0xd4, 0xe5].map(id);
export const anyone = fc.constantFrom(...CROWD);
/** Of whom no event is ever written; the first sorts before everybody, the other behind. */
const anyStranger = fc.constantFrom(id(0x1), id(0xffff));

const anyMerge = fc.oneof({ weight: 4, arbitrary: anyone }, { weight: 1, arbitrary: anyStranger }).map(mergedWith);

export const crowdOf = (body: fc.Arbitrary<PersonEventBody>): fc.Arbitrary<PersonEvent[]> =>
  fc
    .array(
      fc.record({
        subject: anyone,
        body: fc.oneof({ weight: 2, arbitrary: body }, { weight: 1, arbitrary: anyMerge }),
        at: anyDay,
        device: fc.constantFrom('desk', 'laptop'),
        clock: fc.integer({ min: 1, max: 8 }),
      }),
      { minLength: 1, maxLength: LONGEST },
    )
    .map((drawn) => drawn.map((one, index) => ({ of: 'person', id: id(index + 1), schema: 1, ...one })));

/** What two devices wrote of a crowd: clocks that coincide, wall clocks that disagree. */
export const anyCrowd = crowdOf(anyBody);

/** The same events with more behind them, each by who is said at the time it is written. */
export function followedBy(
  events: readonly PersonEvent[],
  ...more: ((before: readonly PersonEvent[]) => Pick<PersonEvent, 'subject' | 'body'>)[]
): PersonEvent[] {
  const all = [...events];
  for (const next of more) {
    const written = { id: id(1000 + all.length), at: 0, device: 'desk', clock: 1000 + all.length, schema: 1 } as const;
    all.push({ of: 'person', ...written, ...next(all) });
  }
  return all;
}
