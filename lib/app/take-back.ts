import type { Result } from '../domain/result';
import type { Store } from '../storage/store';
import type { WriteFault } from '../storage/write-ledger';
import { appendEvents } from './append-events';

/** Takes events of a person back (or brings a taken-back one back, pointed at the correction). */
export const takeBack = (
  store: Store,
  person: string,
  events: readonly string[],
): Promise<Result<string[], WriteFault>> =>
  appendEvents(
    store,
    person,
    events.map((event) => ({ kind: 'corrected', event, reason: null })),
  );
