import { err, ok, type Result } from '../domain/result';
import type { Store } from '../storage/store';
import { type WriteFault, writeLedger } from '../storage/write-ledger';
import { appendEvents } from './append-events';

export type MergeFault = WriteFault | 'unknown-person';

/** Writes down that two people are one. Answers the event: taken back, both are who they were. */
export async function mergePeople(store: Store, one: string, other: string): Promise<Result<string, MergeFault>> {
  const written = await writeLedger<MergeFault>(store, async (view) => {
    const [first, second] = [await view.person(one), await view.person(other)];
    if (!first || !second || first.id === second.id) return err('unknown-person');
    return ok([{ of: 'person', subject: first.id, body: { kind: 'merged', other: second.id, reason: '' } }]);
  });
  return written.ok ? ok(written.value[0]?.id ?? '') : written;
}

/** Writes down that two who look alike are two: nobody is asked again. Answers the event. */
export async function keepApart(store: Store, one: string, other: string): Promise<Result<string, WriteFault>> {
  const written = await appendEvents(store, one, [{ kind: 'kept-apart', other }]);
  return written.ok ? ok(written.value[0] ?? '') : written;
}
