import type { ReadFact } from '../../lib/domain/fields';
import type { Fact } from '../../lib/domain/person';
import { anchorsIn } from '../../lib/note/anchors';
import { readNote } from '../../lib/note/coach/coach';
import type { CoachedNote, CoachRule, ReadNote } from '../../lib/note/coach/rule';
import { day, id, line, project } from '../domain/builders';

export const TODAY = day(30);

/** A fact seen once, yesterday unless told otherwise. */
export const fact = (read: ReadFact, seen = TODAY - 1): Fact => ({
  id: JSON.stringify(read.value),
  read,
  removals: [],
  sightings: [{ event: id(1), at: seen, address: null }],
});

export const FACTS: Fact[] = [
  fact(line('name', 'Ada Lovelace')),
  fact(line('headline', 'Writes for engines')),
  fact(line('org', 'Royal Society')),
  fact(line('skill', 'Node.js')),
  fact(project('Analytical Engine', '1843')),
];

/** A note to Ada by email, anchored as the composer would. */
export function note(text: string, more: Partial<CoachedNote> = {}): ReadNote {
  const facts = more.facts ?? FACTS;
  const anchors = anchorsIn(text, facts);
  return readNote({
    text,
    subject: '',
    channel: 'email',
    lang: null,
    name: 'Ada Lovelace',
    role: null,
    ours: [],
    unsolicited: true,
    stopped: false,
    noticeDue: false,
    sent: null,
    now: TODAY,
    anchors,
    ...more,
    facts,
  });
}

/** The words that a rule finds fault with; the whole note is `''`. */
export const wordsFound = (rule: CoachRule, of: ReadNote): string[] =>
  rule.check(of).map(({ start, end }) => of.text.slice(start, end));
