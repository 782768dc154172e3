import type { Draft } from '../../domain/draft';
import type { PersonEvent } from '../../domain/ledger-event';
import type { Person } from '../../domain/person';
import type { Role } from '../../domain/role';
import type { Settings } from '../../domain/settings';

/** All that is held on one person, and what is needed to say it to them. GDPR, Article 15. */
export interface Held {
  /** The moment it was gathered, and the time zone in which its dates are told. */
  made: number;
  zone: string;
  holder: Pick<Settings, 'signer' | 'purpose' | 'contact'>;
  person: Person;
  /** In the order of the ledger, also what was taken back. */
  events: readonly PersonEvent[];
  /** The roles that concern them, with what their people are kept for. */
  roles: readonly Role[];
  /** Names of other people whom the events name, by id. */
  names: Readonly<Record<string, string>>;
  /** The last day they are kept, as `2026-11-28`; null where nothing was collected. */
  until: string | null;
  drafts: readonly Draft[];
  /** When the user was reminded of them, and of what. */
  reminders: readonly { id: string; at: number }[];
  /** A small picture as a data address. */
  picture: string | null;
}

/** Who else received what is held: by a hand-over, or otherwise. */
export const recipientsOf = (events: readonly PersonEvent[]): string[] => [
  ...new Set(
    events.flatMap(({ body }) => (body.kind === 'disclosed' || body.kind === 'handed-over' ? body.to || [] : [])),
  ),
];

/** The same for a machine to read: nothing is left out, and dates are milliseconds since 1970. */
export const heldJson = (held: Held): string => `${JSON.stringify({ format: 'acquaint-held-1', ...held }, null, 2)}\n`;
