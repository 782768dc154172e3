import { dateText } from '../domain/calendar';
import { logLines } from '../domain/processing-log';
import { newestEvents } from '../storage/queries';
import type { Store } from '../storage/store';
import { todayHere } from './edges';

/** The whole log as the text of a file: what was done, how often, on which day; nothing of whom or what. */
export async function exportLog(store: Store): Promise<string> {
  const { rows } = await newestEvents(store, Number.POSITIVE_INFINITY);
  const lines = logLines(rows, todayHere()).map(({ day, kind, count }) => ({ day: dateText(day), kind, count }));
  return `${JSON.stringify({ format: 'acquaint-log-1', lines }, null, 2)}\n`;
}
