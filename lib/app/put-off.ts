import type { Result } from '../domain/result';
import type { POSTPONABLE } from '../domain/steps';
import type { Store } from '../storage/store';
import type { WriteFault } from '../storage/write-ledger';
import { appendEvents } from './append-events';

/** What is put off: until which moment, and why. */
export interface PutOff {
  step: (typeof POSTPONABLE)[number];
  until: number;
  reason: string;
}

/** Puts a next step of somebody off. Answers the event, to be taken back. */
export const putOff = (store: Store, person: string, what: PutOff): Promise<Result<string[], WriteFault>> =>
  appendEvents(store, person, [{ kind: 'postponed', ...what }]);
