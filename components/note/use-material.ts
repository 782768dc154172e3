import { useMemo } from 'react';
import { todayHere } from '../../lib/app/edges';
import { noticeDue } from '../../lib/domain/duties';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import { currentFacts, lastAddress, type Person, struckEvents } from '../../lib/domain/person';
import { DEFAULT_POLICY } from '../../lib/domain/policy';
import type { Role } from '../../lib/domain/role';
import type { Settings } from '../../lib/domain/settings';
import { type Pair, pairs } from '../../lib/note/pairs';
import type { Phrases, Question } from '../../lib/note/phrases/phrases';
import { askedIn } from '../../lib/note/phrases/phrases-of';
import { fillSnippet } from '../../lib/note/snippets';
import { voicesOf } from '../../lib/note/voices';
import { shortAddress } from '../person/short-address';
import { i18n } from '../strings';

interface Sources {
  person: Person;
  events: readonly PersonEvent[];
  role: Role | undefined;
  settings: Settings;
  phrases: Phrases;
}

/** What a note can draw on besides the facts of their page. */
export interface Material {
  pairs: Pair[];
  asked: ReadonlySet<Question>;
  yours: { name: string; text: string }[];
  /** The line by which they are told what is held of them; null where they were told, or need not be. */
  notice: string | null;
  /** What was said between both, the newest last. */
  thread: PersonEvent[];
}

export function useMaterial({ person, events, role, settings, phrases }: Sources): Material {
  return useMemo(() => {
    const struck = struckEvents(person.history);
    const standing = events.filter((event) => !struck.has(event.id));
    const notice = noticeLine(person, settings, phrases);
    const snippets = (settings.snippets ?? []).map(({ name, text }) => ({
      name,
      text: fillSnippet(text, { name: person.name, role: role?.card, signer: settings.signer }),
    }));
    return {
      pairs: role ? pairs(role.card, voicesOf(person, standing)) : [],
      asked: askedIn(standing.flatMap(({ body }) => wordsAsked(body))),
      yours: [
        ...snippets,
        ...(notice ? [{ name: i18n.t('note.noticeLine'), text: notice }] : []),
        { name: i18n.t('note.easyNo'), text: phrases.easyNo },
      ],
      notice,
      thread: standing.filter(({ body }) => SPOKEN.has(body.kind)),
    };
  }, [person, events, role, settings, phrases]);
}

const SPOKEN = new Set<PersonEvent['body']['kind']>(['touched', 'told', 'answered', 'heard', 'feedback']);

/** Words in which a question may have been asked of them. */
function wordsAsked(body: PersonEvent['body']): string[] {
  if (body.kind === 'touched') return [body.text];
  return body.kind === 'heard' ? [body.question] : [];
}

function noticeLine(person: Person, { purpose }: Settings, phrases: Phrases): string | null {
  const seenAt = currentFacts(person)
    .flatMap((fact) => lastAddress(fact) ?? [])
    .at(-1);
  if (!seenAt || !purpose || noticeDue(person.history, todayHere(), DEFAULT_POLICY) === null) return null;
  return phrases.notice(shortAddress(seenAt), purpose, DEFAULT_POLICY.retention.months);
}
