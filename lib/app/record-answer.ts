import type { Channel } from '../domain/channels';
import type { Evidence } from '../domain/evidence';
import type { PersonEventBody } from '../domain/person-events';
import type { Result } from '../domain/result';
import type { Store } from '../storage/store';
import type { WriteFault } from '../storage/write-ledger';
import { appendEvents } from './append-events';

/** What an answer shows, as the user confirmed it: evidence of interest, or one of the ways to say no. */
export type Meaning =
  | { kind: 'evidenced'; evidence: Evidence }
  | { kind: 'withdrew' }
  | { kind: 'declined'; reason?: string }
  | { kind: 'deferred'; until: number }
  | { kind: 'stopped' };

export interface Answer {
  person: string;
  role: string | null;
  channel: Channel;
  /** When they answered. */
  on: number;
  /** Their words, as pasted; may be empty where they were not written. */
  text: string;
  meaning: Meaning;
}

/** Records what they answered, and what it shows, in one step. Answers the ids of the new events. */
export const recordAnswer = (store: Store, answer: Answer): Promise<Result<string[], WriteFault>> => {
  const { person, on, channel, role, text } = answer;
  return appendEvents(store, person, [{ kind: 'answered', on, channel, role, text }, meaningOf(answer)]);
};

/** The quote kept with the evidence: their words, as much of them as an event holds. */
const QUOTE = 4000;

function meaningOf({ meaning, on, role, channel, text }: Answer): PersonEventBody {
  const quote = text.slice(0, QUOTE);
  switch (meaning.kind) {
    case 'evidenced':
      return { kind: 'evidenced', on, evidence: meaning.evidence, channel, role, quote };
    case 'deferred':
      return { kind: 'deferred', on, role, until: meaning.until, quote };
    case 'declined':
      return { kind: 'declined', on, role, quote, ...(meaning.reason && { reason: meaning.reason }) };
    case 'stopped':
      return { kind: 'stopped', on, quote };
    default:
      return { kind: meaning.kind, on, role, quote };
  }
}
