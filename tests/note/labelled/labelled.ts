import { readFileSync } from 'node:fs';
import { type Coaching, coach, type Readiness } from '../../../lib/note/coach/coach';
import { type GivenNote, noteFrom } from '../../../scripts/coach/given-note';
import { TODAY } from '../builders';

/** A note with what a careful reader says of it. All people and firms are made up. */
export interface LabelledNote extends GivenNote {
  role: string | null;
  /** What it plainly says: `detail` (theirs, particular, true), `company`, `role`, `pay`, `gain`, `who`, `question`, `easy-no`. */
  says: string[];
  /** What rules should find besides that something is missing. */
  faults: string[];
  /** Whether it offers work. */
  offers: boolean;
  verdict: Readiness;
}

export const labelled = (half: 'seen' | 'unseen'): LabelledNote[] =>
  readFileSync(new URL(`${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

export const coached = (given: LabelledNote): Coaching => coach(noteFrom(given, TODAY));

/** Rules that find that something isn't said: what it is, and where that is owed. */
const OWED: Record<string, [says: string, where: (note: LabelledNote) => boolean]> = {
  // A detail that nobody can check is for another rule to doubt.
  'anchored-detail': ['detail', ({ faults }) => !faults.includes('claim-without-fact')],
  'which-company': ['company', ({ offers }) => offers],
  'which-role': ['role', ({ offers }) => offers],
  pay: ['pay', ({ offers }) => offers],
  'their-gain': ['gain', ({ offers }) => offers],
  'who-writes': ['who', ({ channel }) => channel === 'email' || channel === 'sms'],
  'real-question': ['question', () => true],
  'easy-no': ['easy-no', ({ faults, text }) => !faults.includes('one-ask') || text.includes('?')],
};

/** The rules that should find something in a note. */
export const expected = (note: LabelledNote): Set<string> =>
  new Set([
    ...note.faults,
    ...Object.entries(OWED).flatMap(([rule, [says, isOwed]]) =>
      note.says.includes(says) || !isOwed(note) ? [] : [rule],
    ),
  ]);

export interface Score {
  right: number;
  /** Notes in which the rule found what isn't there, and those in which it missed what is. */
  wrong: string[];
  missed: string[];
}

export function scoresByRule(notes: readonly LabelledNote[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const note of notes) {
    const found = new Set(coached(note).findings.map((one) => one.rule));
    const wanted = expected(note);
    for (const rule of new Set([...found, ...wanted])) {
      const score = scores.get(rule) ?? { right: 0, wrong: [], missed: [] };
      if (found.has(rule) && wanted.has(rule)) score.right += 1;
      else (found.has(rule) ? score.wrong : score.missed).push(note.id);
      scores.set(rule, score);
    }
  }
  return scores;
}

export const precision = ({ right, wrong }: Score): number => right / (right + wrong.length || 1);
export const recall = ({ right, missed }: Score): number => right / (right + missed.length || 1);

const RANK: Record<Readiness, number> = { 'not-yet': 0, 'could-be-better': 1, ready: 2 };

/** How often a note labelled ready is put before one labelled not yet; a tie is half. */
export function orderingOf(notes: readonly LabelledNote[]): number {
  const ranks = (verdict: Readiness) =>
    notes.filter((note) => note.verdict === verdict).map((note) => RANK[coached(note).readiness]);
  const pairs = ranks('ready').flatMap((good) =>
    ranks('not-yet').map((bad) => (good > bad ? 1 : good === bad ? 0.5 : 0)),
  );
  return pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
}
