import type { Channel } from '../../domain/channels';
import type { Draft } from '../../domain/draft';
import type { Evidence } from '../../domain/evidence';
import type { Field, FieldValues, HookKind, ReadFact, Source } from '../../domain/fields';
import type { NoticeLanguage } from '../../domain/languages';
import type { Fact, Sighting } from '../../domain/person';
import type { DECISIONS } from '../../domain/person-event-kinds';
import type { Anchor, PersonEventBody, PersonEventKind } from '../../domain/person-events';
import type { Standing } from '../../domain/standings';
import type { POSTPONABLE } from '../../domain/steps';

/** The keys of every kind of a union, so that a field added to the ledger has no word until somebody writes it. */
type KeysOf<T> = T extends unknown ? keyof T : never;

/** Everything that can be held under a name of its own. */
export type Label =
  | KeysOf<PersonEventBody>
  | KeysOf<ReadFact>
  | KeysOf<FieldValues['experience' | 'education' | 'hook']>
  | keyof Anchor
  | keyof Sighting
  | keyof Draft
  | Exclude<keyof Fact, 'read'>;

/** Everything that is held as one of a few values. */
export type Term =
  | Channel
  | Evidence
  | Source
  | HookKind
  | (typeof DECISIONS)[number]
  | (typeof POSTPONABLE)[number]
  | Extract<PersonEventBody, { kind: 'captured' }>['via']
  | 'present';

/** The words of one language. `{who}`, `{date}` and the like are filled in. */
export interface HeldWords {
  lang: NoticeLanguage;
  text: {
    title: string;
    intro: string;
    rights: string;
    holder: string;
    purpose: string;
    role: string;
    standing: string;
    until: string;
    recipients: string;
    nobody: string;
    facts: string;
    events: string;
    drafts: string;
    reminders: string;
    picture: string;
    removed: string;
    takenBack: string;
    written: string;
  };
  labels: Record<Label, string>;
  fields: Record<Field, string>;
  kinds: Record<PersonEventKind, string>;
  terms: Record<Term, string>;
  standings: Record<Standing, string>;
}
