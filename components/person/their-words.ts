import type { PersonEvent } from '../../lib/domain/ledger-event';

/** What somebody said themselves, and the reason they gave in a few words; empty where none was kept. */
export interface TheirWords {
  quote: string;
  reason: string;
}

/** Their own words by the event that holds them; ours are not among them. */
export const theirWords = (events: readonly PersonEvent[]): Map<string, TheirWords> =>
  new Map(
    events.map(({ id, body }) => [
      id,
      { quote: quoteOf(body).trim(), reason: body.kind === 'declined' ? (body.reason ?? '') : '' },
    ]),
  );

function quoteOf(body: PersonEvent['body']): string {
  if ('quote' in body) return body.quote;
  if (body.kind === 'answered' || body.kind === 'feedback') return body.text;
  return body.kind === 'heard' ? body.answer : '';
}
