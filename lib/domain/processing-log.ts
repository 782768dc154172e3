import type { Day, Today } from './calendar';
import type { LedgerEvent } from './ledger-event';

/** What was done, without what it was done with: GDPR, Article 30. Computed from the ledger, so that nothing is kept twice. */
export interface LogLine {
  kind: LedgerEvent['body']['kind'];
  count: number;
  day: Day;
}

/** Events in order, newest first, as lines: what was done of one kind on one day in a row is one line. */
export function logLines(events: readonly LedgerEvent[], { dayOf }: Today): LogLine[] {
  const lines: LogLine[] = [];
  for (const { at, body } of events) {
    const day = dayOf(at);
    const last = lines.at(-1);
    if (last && last.kind === body.kind && last.day === day) last.count += 1;
    else lines.push({ kind: body.kind, count: 1, day });
  }
  return lines;
}
